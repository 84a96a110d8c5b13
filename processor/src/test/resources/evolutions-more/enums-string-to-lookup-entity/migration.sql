-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check task_state_check of task
--   - adds table state (name, label)
--   - moves data: makes a row of state for each value in task.state
--   - adds foreign key task_state_fkey of task (state) to state (name)
-- Code from before it still works:
--   - values that foreign key task_state_fkey of task does not find are refused
-- What the way back destroys, and when it fails:
--   - RV141 drops table state: all rows written since are lost
--   - RV143 counts rows written since: fails if a row does not pass check task_state_check of task, and reads all rows while nobody else can

-- Drops check task_state_check of task
-- RV104 drops check task_state_check of task: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
ALTER TABLE task DROP CONSTRAINT task_state_check;

-- Adds table state (name, label)
CREATE TABLE state (
    name character varying(10) NOT NULL,
    label character varying(40),
    CONSTRAINT state_pkey PRIMARY KEY (name)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes a row of state for each value in task.state
-- RV112 writes rows of state, all in one transaction: the more there are, the longer others wait
INSERT INTO state (name)
SELECT state
FROM task
WHERE state IS NOT NULL
ON CONFLICT DO NOTHING;

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds foreign key task_state_fkey of task (state) to state (name)
-- RV124 fails if a row refers to none by foreign key task_state_fkey of task, and nobody can write to task or state meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM task AS child
        WHERE child.state IS NOT NULL AND NOT EXISTS (SELECT FROM state AS parent WHERE parent.name = child.state));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of task refer by state to no row of state',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE task ADD CONSTRAINT task_state_fkey FOREIGN KEY (state) REFERENCES state (name);
