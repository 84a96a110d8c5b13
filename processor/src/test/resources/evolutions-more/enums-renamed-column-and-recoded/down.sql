-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check job_phase_check of job
--   - moves data: turns job.phase into smallint: 'NEW' is 0 now, 'OPEN' is 1 now, 'DONE' is 2 now
--   - adds check job_stage_check of job (phase between 0 and 2)
--   - renames column job.phase to stage
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of job have a value in phase that is none of NEW, OPEN, DONE

-- Drops check job_phase_check of job
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job DROP CONSTRAINT job_phase_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns job.phase into smallint: 'NEW' is 0 now, 'OPEN' is 1 now, 'DONE' is 2 now
-- RV143 counts rows written since: fails if rows of job have a value in phase that is none of NEW, OPEN, DONE
-- RV113 the planner knows nothing of job.phase then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job
        WHERE phase NOT IN ('NEW', 'OPEN', 'DONE'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in phase that is none of NEW, OPEN, DONE',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE job ALTER COLUMN phase TYPE smallint USING (CASE phase WHEN 'NEW' THEN 0 WHEN 'OPEN' THEN 1 WHEN 'DONE' THEN 2 END)::smallint;

-- Adds check job_stage_check of job (phase between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE job ADD CONSTRAINT job_stage_check CHECK (phase between 0 and 2);

-- Renames column job.phase to stage
-- RV131 code that says column job.phase fails from this moment; it is stage now
ALTER TABLE job RENAME COLUMN phase TO stage;
