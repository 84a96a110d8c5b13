-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key task_owner_id_fkey of task
--   - adds table task_person (task_id, people_id)
--   - moves data: copies rows of task into task_person
--   - drops column task.owner_id
--   - adds foreign key task_person_people_id_fkey of task_person (people_id) to person (id)
--   - adds foreign key task_person_task_id_fkey of task_person (task_id) to task (id)
-- Code from before it fails:
--   - column task.owner_id is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of task have more than one of task_person, and owner_id holds one only
--   - RV143 counts rows written since: fails if a row refers to none by foreign key task_owner_id_fkey of task, and nobody can write to task or person meanwhile

-- Drops foreign key task_owner_id_fkey of task
-- RV104 drops foreign key task_owner_id_fkey of task: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on person and task: nobody else reads or writes them until the transaction ends
ALTER TABLE task DROP CONSTRAINT task_owner_id_fkey;

-- Adds table task_person (task_id, people_id)
CREATE TABLE task_person (
    task_id bigint NOT NULL,
    people_id bigint NOT NULL,
    CONSTRAINT task_person_pkey PRIMARY KEY (task_id, people_id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of task into task_person
-- RV112 writes rows of task_person, all in one transaction: the more there are, the longer others wait
INSERT INTO task_person (task_id, people_id)
SELECT id, owner_id
FROM task
WHERE owner_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column task.owner_id
-- reviver:carried=task.owner_id
ALTER TABLE task DROP COLUMN owner_id;

-- Adds foreign key task_person_people_id_fkey of task_person (people_id) to person (id)
ALTER TABLE task_person ADD CONSTRAINT task_person_people_id_fkey FOREIGN KEY (people_id) REFERENCES person (id);

-- Adds foreign key task_person_task_id_fkey of task_person (task_id) to task (id)
ALTER TABLE task_person ADD CONSTRAINT task_person_task_id_fkey FOREIGN KEY (task_id) REFERENCES task (id);
