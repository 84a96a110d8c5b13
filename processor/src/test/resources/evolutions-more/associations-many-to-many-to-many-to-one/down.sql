-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key task_assignee_id_fkey of task
--   - adds table task_person (task_id, assignees_id)
--   - moves data: copies rows of task into task_person
--   - drops column task.assignee_id
--   - adds foreign key task_person_task_id_fkey of task_person (task_id) to task (id)
--   - adds foreign key task_person_assignees_id_fkey of task_person (assignees_id) to worker (id)
--   - renames primary key worker_pkey of worker to person_pkey
--   - renames table worker to person

-- Drops foreign key task_assignee_id_fkey of task
-- RV127 takes ACCESS EXCLUSIVE on task and worker: nobody else reads or writes them until the transaction ends
ALTER TABLE task DROP CONSTRAINT task_assignee_id_fkey;

-- Adds table task_person (task_id, assignees_id)
CREATE TABLE task_person (
    task_id bigint NOT NULL,
    assignees_id bigint NOT NULL,
    CONSTRAINT task_person_pkey PRIMARY KEY (task_id, assignees_id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of task into task_person
-- RV112 writes rows of task_person, all in one transaction: the more there are, the longer others wait
INSERT INTO task_person (task_id, assignees_id)
SELECT id, assignee_id
FROM task
WHERE assignee_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column task.assignee_id
-- reviver:carried=task.assignee_id
ALTER TABLE task DROP COLUMN assignee_id;

-- Adds foreign key task_person_task_id_fkey of task_person (task_id) to task (id)
ALTER TABLE task_person ADD CONSTRAINT task_person_task_id_fkey FOREIGN KEY (task_id) REFERENCES task (id);

-- Adds foreign key task_person_assignees_id_fkey of task_person (assignees_id) to worker (id)
ALTER TABLE task_person ADD CONSTRAINT task_person_assignees_id_fkey FOREIGN KEY (assignees_id) REFERENCES worker (id);

-- Renames primary key worker_pkey of worker to person_pkey
ALTER TABLE worker RENAME CONSTRAINT worker_pkey TO person_pkey;

-- Renames table worker to person
-- RV131 code that says table worker fails from this moment; it is person now
ALTER TABLE worker RENAME TO person;
