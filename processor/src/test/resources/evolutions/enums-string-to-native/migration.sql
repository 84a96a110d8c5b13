-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type stage (DONE, NEW, OPEN)
--   - drops check job_stage_check of job
--   - changes column job.stage: character varying(10) to stage
-- Code from before it fails:
--   - job.stage is stage now, and it reads and writes character varying(10)
-- What the way back does not bring back:
--   - changes column job.stage: character varying(10) to stage: the way back restores the type; values may come back in another spelling
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: job.stage from stage to character varying(10)
--   - RV143 counts rows written since: fails if a row does not pass check job_stage_check of job, and reads all rows while nobody else can

-- Adds enum type stage (DONE, NEW, OPEN)
CREATE TYPE stage AS ENUM ('DONE', 'NEW', 'OPEN');

-- Drops check job_stage_check of job
-- RV104 drops check job_stage_check of job: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job DROP CONSTRAINT job_stage_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column job.stage: character varying(10) to stage
-- RV106 values may change their spelling: job.stage from character varying(10) to stage
-- RV105 fails if a value cannot be read: job.stage from character varying(10) to stage
-- RV113 the planner knows nothing of job.stage then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE NOT pg_input_is_valid(stage, 'stage'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in stage that stage cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE job ALTER COLUMN stage TYPE stage USING stage::stage;
