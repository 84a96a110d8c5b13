-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key task_stages_task_id_fkey of task_stages
--   - adds column task.stages (character varying(255)[])
--   - moves data: fills task.stages with the elements in task_stages, sorted, since nothing tells their order
--   - changes column task.stages: not null
--   - drops table task_stages
--   - renames primary key task_pkey of task to job_pkey
--   - renames table task to job
-- What it does not bring back:
--   - moves data: makes a row of task_stages for each element of task.stages: the way back restores the elements of task.stages, sorted
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of task_stages have no value in stages, which Hibernate takes for no element
--   - RV143 counts rows written since: fails if rows of task_stages have a value in stages that is none of 'FRESH', 'DONE'

-- Drops foreign key task_stages_task_id_fkey of task_stages
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
ALTER TABLE task_stages DROP CONSTRAINT task_stages_task_id_fkey;

-- Adds column task.stages (character varying(255)[])
ALTER TABLE task ADD COLUMN stages character varying(255)[];

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills task.stages with the elements in task_stages, sorted, since nothing tells their order
-- RV143 counts rows written since: fails if rows of task_stages have no value in stages, which Hibernate takes for no element
-- RV143 counts rows written since: fails if rows of task_stages have a value in stages that is none of 'FRESH', 'DONE'
-- RV112 writes rows of task, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the elements of task.stages, sorted
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM task_stages
        WHERE stages IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of task_stages have no value in stages, which Hibernate takes for no element',
            HINT = 'Delete them, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM task_stages
        WHERE stages NOT IN ('FRESH', 'DONE'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of task_stages have a value in stages that is none of ''FRESH'', ''DONE''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE task SET stages = ARRAY(
    SELECT (CASE task_stages.stages WHEN 'FRESH' THEN 'OPEN' WHEN 'DONE' THEN 'DONE' END)::character varying(255) FROM task_stages WHERE task_stages.task_id = task.id ORDER BY task_stages.stages);

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column task.stages: not null
-- RV121 reads all of task while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM task WHERE stages IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of task have no value in stages',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE task ALTER COLUMN stages SET NOT NULL;

-- Drops table task_stages
-- reviver:carried=task_stages
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM task_stages
        WHERE jsonb_strip_nulls(to_jsonb(task_stages.*) - ARRAY['task_id', 'stages']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of task_stages that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE task_stages;

-- Renames primary key task_pkey of task to job_pkey
ALTER TABLE task RENAME CONSTRAINT task_pkey TO job_pkey;

-- Renames table task to job
-- RV131 code that says table task fails from this moment; it is job now
ALTER TABLE task RENAME TO job;
