-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - moves data: turns job.stage into character varying(10)
--   - adds check job_stage_check of job (stage in ('NEW','OPEN','DONE'))
--   - drops enum type stage

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns job.stage into character varying(10)
-- RV113 the planner knows nothing of job.stage then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job ALTER COLUMN stage TYPE character varying(10) USING stage::text::character varying(10);

-- Adds check job_stage_check of job (stage in ('NEW','OPEN','DONE'))
-- RV123 reads all rows while nobody else can
ALTER TABLE job ADD CONSTRAINT job_stage_check CHECK (stage in ('NEW','OPEN','DONE'));

-- Drops enum type stage
DROP TYPE stage;
