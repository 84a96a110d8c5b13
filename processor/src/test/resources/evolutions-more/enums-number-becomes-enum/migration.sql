-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column job.stage: integer to smallint
--   - adds check job_stage_check of job (stage between 0 and 1)
-- Code from before it still works:
--   - values of job.stage that smallint cannot hold are refused
--   - values that check job_stage_check of job does not allow are refused

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column job.stage: integer to smallint
-- RV105 fails if a value does not fit: job.stage from integer to smallint
-- RV113 the planner knows nothing of job.stage then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE stage NOT BETWEEN -32768 AND 32767);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in stage that smallint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE job ALTER COLUMN stage TYPE smallint;

-- Adds check job_stage_check of job (stage between 0 and 1)
-- RV123 fails if a row does not pass check job_stage_check of job, and reads all rows while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE NOT (stage between 0 and 1));
BEGIN
    IF misfits > 0 THEN
        RAISE check_violation USING MESSAGE = misfits || ' rows of job do not pass the check job_stage_check: stage between 0 and 1',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE job ADD CONSTRAINT job_stage_check CHECK (stage between 0 and 1);
