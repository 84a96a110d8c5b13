-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check job_stage_check of job

-- Drops check job_stage_check of job
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job DROP CONSTRAINT job_stage_check;
