-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check job_stage_check of job
--   - moves data: writes job.stage anew: 'ACTIVE' is 'OPEN' now
--   - adds check job_stage_check of job (stage in ('NEW','OPEN','DONE'))

-- Drops check job_stage_check of job
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job DROP CONSTRAINT job_stage_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes job.stage anew: 'ACTIVE' is 'OPEN' now
-- RV112 writes rows of job, all in one transaction: the more there are, the longer others wait
UPDATE job SET stage = 'OPEN'
WHERE stage = 'ACTIVE';

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check job_stage_check of job (stage in ('NEW','OPEN','DONE'))
-- RV123 reads all rows while nobody else can
ALTER TABLE job ADD CONSTRAINT job_stage_check CHECK (stage in ('NEW','OPEN','DONE'));
