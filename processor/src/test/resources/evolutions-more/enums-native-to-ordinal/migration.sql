-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves data: turns job.stage into smallint: 'NEW' is 0 now, 'OPEN' is 1 now, 'DONE' is 2 now
--   - adds check job_stage_check of job (stage between 0 and 2)
--   - drops enum type stage
-- Code from before it fails:
--   - job.stage is smallint now, and it reads and writes stage
--   - values that check job_stage_check of job does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of job have a value in stage that is none of NEW, OPEN, DONE

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns job.stage into smallint: 'NEW' is 0 now, 'OPEN' is 1 now, 'DONE' is 2 now
-- RV109 fails if rows of job have a value in stage that is none of NEW, OPEN, DONE
-- RV113 the planner knows nothing of job.stage then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
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
ALTER TABLE job ALTER COLUMN stage TYPE smallint USING (CASE stage::text WHEN 'NEW' THEN 0 WHEN 'OPEN' THEN 1 WHEN 'DONE' THEN 2 END)::smallint;

-- Adds check job_stage_check of job (stage between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE job ADD CONSTRAINT job_stage_check CHECK (stage between 0 and 2);

-- Drops enum type stage
DROP TYPE stage;
