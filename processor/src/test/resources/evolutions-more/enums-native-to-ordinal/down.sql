-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type stage (DONE, NEW, OPEN)
--   - drops check job_stage_check of job
--   - moves data: turns job.stage into stage: 0 is 'NEW' now, 1 is 'OPEN' now, 2 is 'DONE' now
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of job have a value in stage that is none of NEW, OPEN, DONE

-- Adds enum type stage (DONE, NEW, OPEN)
CREATE TYPE stage AS ENUM ('DONE', 'NEW', 'OPEN');

-- Drops check job_stage_check of job
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job DROP CONSTRAINT job_stage_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns job.stage into stage: 0 is 'NEW' now, 1 is 'OPEN' now, 2 is 'DONE' now
-- RV143 counts rows written since: fails if rows of job have a value in stage that is none of NEW, OPEN, DONE
-- RV113 the planner knows nothing of job.stage then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job
        WHERE stage NOT IN (0, 1, 2));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in stage that is none of NEW, OPEN, DONE',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE job ALTER COLUMN stage TYPE stage USING (CASE stage WHEN 0 THEN 'NEW' WHEN 1 THEN 'OPEN' WHEN 2 THEN 'DONE' END)::stage;
