-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type stage (DONE, NEW, OPEN)
--   - drops check job_stage_check of job
--   - moves data: turns job.stage into stage
-- Code from before it still works.

-- Adds enum type stage (DONE, NEW, OPEN)
CREATE TYPE stage AS ENUM ('DONE', 'NEW', 'OPEN');

-- Drops check job_stage_check of job
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job DROP CONSTRAINT job_stage_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns job.stage into stage
-- RV109 fails if rows of job have a value in stage that is none of NEW, OPEN, DONE
-- RV113 the planner knows nothing of job.stage then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job
        WHERE stage NOT IN ('NEW', 'OPEN', 'DONE'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in stage that is none of NEW, OPEN, DONE',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE job ALTER COLUMN stage TYPE stage USING stage::stage;
