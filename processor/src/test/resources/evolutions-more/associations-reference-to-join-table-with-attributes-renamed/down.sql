-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key task_person_task_id_fkey of task_person
--   - drops foreign key task_person_people_id_fkey of task_person
--   - adds column task.owner_id (bigint)
--   - moves data: fills task.owner_id
--   - drops table task_person
--   - adds foreign key task_owner_id_fkey of task (owner_id) to person (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of task have more than one of task_person, and owner_id holds one only
--   - RV143 counts rows written since: fails if a row refers to none by foreign key task_owner_id_fkey of task, and nobody can write to task or person meanwhile

-- Drops foreign key task_person_task_id_fkey of task_person
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
ALTER TABLE task_person DROP CONSTRAINT task_person_task_id_fkey;

-- Drops foreign key task_person_people_id_fkey of task_person
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE task_person DROP CONSTRAINT task_person_people_id_fkey;

-- Adds column task.owner_id (bigint)
ALTER TABLE task ADD COLUMN owner_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills task.owner_id
-- RV143 counts rows written since: fails if rows of task have more than one of task_person, and owner_id holds one only
-- RV112 writes rows of task, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM (SELECT FROM task_person GROUP BY task_id HAVING count(DISTINCT people_id) > 1) AS several);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of task have more than one of task_person, and owner_id holds one only',
            HINT = 'Leave one for each, first or in this script.';
    END IF;
END
$guard$;
UPDATE task SET owner_id = task_person.people_id
FROM task_person
WHERE task_person.task_id = task.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table task_person
-- reviver:carried=task_person
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM task_person
        WHERE jsonb_strip_nulls(to_jsonb(task_person.*) - ARRAY['task_id', 'people_id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of task_person that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE task_person;

-- Adds foreign key task_owner_id_fkey of task (owner_id) to person (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key task_owner_id_fkey of task, and nobody can write to task or person meanwhile
ALTER TABLE task ADD CONSTRAINT task_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person (id);
