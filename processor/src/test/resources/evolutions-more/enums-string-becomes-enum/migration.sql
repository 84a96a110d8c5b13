-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds check job_stage_check of job (stage in ('NEW','DONE'))
-- Code from before it still works:
--   - values that check job_stage_check of job does not allow are refused

-- Adds check job_stage_check of job (stage in ('NEW','DONE'))
-- RV123 fails if a row does not pass check job_stage_check of job, and reads all rows while nobody else can
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE NOT (stage in ('NEW','DONE')));
BEGIN
    IF misfits > 0 THEN
        RAISE check_violation USING MESSAGE = misfits || ' rows of job do not pass the check job_stage_check: stage in (''NEW'',''DONE'')',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE job ADD CONSTRAINT job_stage_check CHECK (stage in ('NEW','DONE'));
