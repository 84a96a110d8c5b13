-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key job_state_id_fkey of job_state
--   - adds column job.stage (smallint)
--   - moves data: fills job.stage
--   - drops table job_state
--   - adds check job_stage_check of job (stage between 0 and 1)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of job_state have a value in stage that is none of 'DONE', 'FRESH'

-- Drops foreign key job_state_id_fkey of job_state
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job_state DROP CONSTRAINT job_state_id_fkey;

-- Adds column job.stage (smallint)
ALTER TABLE job ADD COLUMN stage smallint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills job.stage
-- RV143 counts rows written since: fails if rows of job_state have a value in stage that is none of 'DONE', 'FRESH'
-- RV112 writes rows of job, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job_state
        WHERE stage NOT IN ('DONE', 'FRESH'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job_state have a value in stage that is none of ''DONE'', ''FRESH''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE job SET stage = (CASE job_state.stage WHEN 'DONE' THEN 1 WHEN 'FRESH' THEN 0 END)::smallint
FROM job_state
WHERE job_state.id = job.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table job_state
-- reviver:carried=job_state
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job_state
        WHERE jsonb_strip_nulls(to_jsonb(job_state.*) - ARRAY['id', 'stage']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job_state that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE job_state;

-- Adds check job_stage_check of job (stage between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE job ADD CONSTRAINT job_stage_check CHECK (stage between 0 and 1);
