-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check job_stage_check of job
--   - adds table job_state (id, stage)
--   - moves data: copies rows of job into job_state
--   - drops column job.stage
--   - adds foreign key job_state_id_fkey of job_state (id) to job (id)
-- Code from before it fails:
--   - column job.stage is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of job_state have a value in stage that is none of 'DONE', 'FRESH'

-- Drops check job_stage_check of job
-- RV104 drops check job_stage_check of job: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job DROP CONSTRAINT job_stage_check;

-- Adds table job_state (id, stage)
CREATE TABLE job_state (
    id bigint NOT NULL,
    stage character varying(255),
    CONSTRAINT job_state_pkey PRIMARY KEY (id),
    CONSTRAINT job_state_stage_check CHECK (stage in ('DONE','FRESH'))
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of job into job_state
-- RV109 fails if rows of job have a value in stage that is none of 0, 1
-- RV112 writes rows of job_state, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job
        WHERE stage NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in stage that is none of 0, 1',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO job_state (id, stage)
SELECT id, (CASE stage WHEN 0 THEN 'FRESH' WHEN 1 THEN 'DONE' END)::character varying(255)
FROM job
WHERE stage IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column job.stage
-- reviver:carried=job.stage
ALTER TABLE job DROP COLUMN stage;

-- Adds foreign key job_state_id_fkey of job_state (id) to job (id)
ALTER TABLE job_state ADD CONSTRAINT job_state_id_fkey FOREIGN KEY (id) REFERENCES job (id);
