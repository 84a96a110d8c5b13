-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table person to worker
--   - renames primary key person_pkey of worker to worker_pkey
--   - drops foreign key task_person_assignees_id_fkey of task_person
--   - drops foreign key task_person_task_id_fkey of task_person
--   - adds column task.assignee_id (bigint)
--   - moves data: fills task.assignee_id
--   - drops table task_person
--   - adds foreign key task_assignee_id_fkey of task (assignee_id) to worker (id)
-- Code from before it fails:
--   - table person is called worker now
--   - table task_person is gone
--   - values that foreign key task_assignee_id_fkey of task does not find are refused

-- Renames table person to worker
-- RV131 code that says table person fails from this moment; it is worker now
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person RENAME TO worker;

-- Renames primary key person_pkey of worker to worker_pkey
ALTER TABLE worker RENAME CONSTRAINT person_pkey TO worker_pkey;

-- Drops foreign key task_person_assignees_id_fkey of task_person
ALTER TABLE task_person DROP CONSTRAINT task_person_assignees_id_fkey;

-- Drops foreign key task_person_task_id_fkey of task_person
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
ALTER TABLE task_person DROP CONSTRAINT task_person_task_id_fkey;

-- Adds column task.assignee_id (bigint)
ALTER TABLE task ADD COLUMN assignee_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills task.assignee_id
-- RV109 fails if rows of task have more than one of task_person, and assignee_id holds one only
-- RV112 writes rows of task, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM (SELECT FROM task_person GROUP BY task_id HAVING count(DISTINCT assignees_id) > 1) AS several);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of task have more than one of task_person, and assignee_id holds one only',
            HINT = 'Leave one for each, first or in this script.';
    END IF;
END
$guard$;
UPDATE task SET assignee_id = task_person.assignees_id
FROM task_person
WHERE task_person.task_id = task.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table task_person
-- reviver:carried=task_person
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM task_person
        WHERE jsonb_strip_nulls(to_jsonb(task_person.*) - ARRAY['task_id', 'assignees_id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of task_person that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE task_person;

-- Adds foreign key task_assignee_id_fkey of task (assignee_id) to worker (id)
-- RV124 fails if a row refers to none by foreign key task_assignee_id_fkey of task, and nobody can write to task or worker meanwhile
ALTER TABLE task ADD CONSTRAINT task_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES worker (id);
