-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check job_stage_check of job
--   - changes column job.stage: smallint to integer

-- Drops check job_stage_check of job
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job DROP CONSTRAINT job_stage_check;

-- Changes column job.stage: smallint to integer
-- RV113 the planner knows nothing of job.stage then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE job ALTER COLUMN stage TYPE integer;
