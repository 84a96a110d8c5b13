-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check job_stage_check of job
--   - moves data: writes job.stage anew: 'OPEN' is 'ACTIVE' now
--   - adds check job_stage_check of job (stage in ('NEW','ACTIVE','DONE'))
-- Code from before it fails:
--   - job.stage is written otherwise: 'OPEN' is 'ACTIVE' now
--   - values that check job_stage_check of job does not allow are refused

-- Drops check job_stage_check of job
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job DROP CONSTRAINT job_stage_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes job.stage anew: 'OPEN' is 'ACTIVE' now
-- RV112 writes rows of job, all in one transaction: the more there are, the longer others wait
UPDATE job SET stage = 'ACTIVE'
WHERE stage = 'OPEN';

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check job_stage_check of job (stage in ('NEW','ACTIVE','DONE'))
-- RV123 reads all rows while nobody else can
ALTER TABLE job ADD CONSTRAINT job_stage_check CHECK (stage in ('NEW','ACTIVE','DONE'));
