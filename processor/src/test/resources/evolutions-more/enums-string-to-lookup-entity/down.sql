-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key task_state_fkey of task
--   - drops table state
--   - adds check task_state_check of task (state in ('OPEN','DONE'))
-- What it destroys, and when it fails:
--   - RV141 drops table state: all rows written since are lost
--   - RV143 counts rows written since: fails if a row does not pass check task_state_check of task, and reads all rows while nobody else can

-- Drops foreign key task_state_fkey of task
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
ALTER TABLE task DROP CONSTRAINT task_state_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops table state
-- RV141 drops table state: all rows written since are lost
DROP TABLE state;

-- Adds check task_state_check of task (state in ('OPEN','DONE'))
-- RV143 counts rows written since: fails if a row does not pass check task_state_check of task, and reads all rows while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM task WHERE NOT (state in ('OPEN','DONE')));
BEGIN
    IF misfits > 0 THEN
        RAISE check_violation USING MESSAGE = misfits || ' rows of task do not pass the check task_state_check: state in (''OPEN'',''DONE'')',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE task ADD CONSTRAINT task_state_check CHECK (state in ('OPEN','DONE'));
