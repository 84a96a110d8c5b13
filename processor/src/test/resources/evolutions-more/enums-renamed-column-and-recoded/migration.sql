-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column job.stage to phase
--   - drops check job_stage_check of job
--   - moves data: turns job.phase into character varying(10): 0 is 'NEW' now, 1 is 'OPEN' now, 2 is 'DONE' now
--   - adds check job_phase_check of job (phase in ('NEW','OPEN','DONE'))
-- Code from before it fails:
--   - column job.stage is called phase now
--   - job.phase is character varying(10) now, and it reads and writes smallint
--   - values that check job_phase_check of job does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of job have a value in phase that is none of NEW, OPEN, DONE

-- Renames column job.stage to phase
-- RV131 code that says column job.stage fails from this moment; it is phase now
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job RENAME COLUMN stage TO phase;

-- Drops check job_stage_check of job
-- RV104 drops check job_stage_check of job: rows that break it may arrive, and then it cannot be put back
ALTER TABLE job DROP CONSTRAINT job_stage_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns job.phase into character varying(10): 0 is 'NEW' now, 1 is 'OPEN' now, 2 is 'DONE' now
-- RV109 fails if rows of job have a value in phase that is none of NEW, OPEN, DONE
-- RV113 the planner knows nothing of job.phase then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job
        WHERE phase NOT IN (0, 1, 2));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in phase that is none of NEW, OPEN, DONE',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE job ALTER COLUMN phase TYPE character varying(10) USING (CASE phase WHEN 0 THEN 'NEW' WHEN 1 THEN 'OPEN' WHEN 2 THEN 'DONE' END)::character varying(10);

-- Adds check job_phase_check of job (phase in ('NEW','OPEN','DONE'))
-- RV123 reads all rows while nobody else can
ALTER TABLE job ADD CONSTRAINT job_phase_check CHECK (phase in ('NEW','OPEN','DONE'));
