-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column job.stage: stage to character varying(10)
--   - adds check job_stage_check of job (stage in ('NEW','OPEN','DONE'))
--   - drops enum type stage
-- What it does not bring back:
--   - changes column job.stage: character varying(10) to stage: the way back restores the type; values may come back in another spelling
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: job.stage from stage to character varying(10)
--   - RV143 counts rows written since: fails if a row does not pass check job_stage_check of job, and reads all rows while nobody else can

-- Changes column job.stage: stage to character varying(10)
-- RV143 counts rows written since: fails if a value does not fit: job.stage from stage to character varying(10)
-- RV113 the planner knows nothing of job.stage then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
-- structure-only: restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE (stage::character varying(10))::text IS DISTINCT FROM stage::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in stage that character varying(10) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE job ALTER COLUMN stage TYPE character varying(10);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds check job_stage_check of job (stage in ('NEW','OPEN','DONE'))
-- RV143 counts rows written since: fails if a row does not pass check job_stage_check of job, and reads all rows while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE NOT (stage in ('NEW','OPEN','DONE')));
BEGIN
    IF misfits > 0 THEN
        RAISE check_violation USING MESSAGE = misfits || ' rows of job do not pass the check job_stage_check: stage in (''NEW'',''OPEN'',''DONE'')',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE job ADD CONSTRAINT job_stage_check CHECK (stage in ('NEW','OPEN','DONE'));

-- Drops enum type stage
DROP TYPE stage;
