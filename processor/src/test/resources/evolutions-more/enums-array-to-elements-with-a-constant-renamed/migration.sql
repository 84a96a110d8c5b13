-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table job to task
--   - renames primary key job_pkey of task to task_pkey
--   - adds table task_stages (task_id, stages)
--   - changes column task.stages: may be null
--   - moves data: makes a row of task_stages for each element of task.stages
--   - drops column task.stages
--   - adds foreign key task_stages_task_id_fkey of task_stages (task_id) to task (id)
-- Code from before it fails:
--   - table job is called task now
--   - column task.stages is gone
-- What the way back does not bring back:
--   - moves data: makes a row of task_stages for each element of task.stages: the way back restores the elements of task.stages, sorted
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of task_stages have no value in stages, which Hibernate takes for no element
--   - RV143 counts rows written since: fails if rows of task_stages have a value in stages that is none of 'FRESH', 'DONE'

-- Renames table job to task
-- RV131 code that says table job fails from this moment; it is task now
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job RENAME TO task;

-- Renames primary key job_pkey of task to task_pkey
ALTER TABLE task RENAME CONSTRAINT job_pkey TO task_pkey;

-- Adds table task_stages (task_id, stages)
CREATE TABLE task_stages (
    task_id bigint NOT NULL,
    stages character varying(255),
    CONSTRAINT task_stages_task_id_stages_key UNIQUE (task_id, stages),
    CONSTRAINT task_stages_stages_check CHECK (stages in ('DONE','FRESH'))
);

-- Changes column task.stages: may be null
ALTER TABLE task ALTER COLUMN stages DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes a row of task_stages for each element of task.stages
-- RV109 fails if rows of task have in stages null as an element, for which task_stages has no place
-- RV109 fails if rows of task have in stages an element twice, for which task_stages has no place
-- RV109 fails if rows of task have in stages an element that is none of 'OPEN', 'DONE'
-- RV112 writes rows of task_stages, all in one transaction: the more there are, the longer others wait
-- structure-only: the way back restores the elements of task.stages, sorted
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM task
        WHERE EXISTS (SELECT FROM unnest(stages) WITH ORDINALITY AS element(value, place) WHERE element.value IS NULL));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of task have in stages null as an element, for which task_stages has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM task
        WHERE (SELECT count(element.value) > count(DISTINCT element.value) FROM unnest(stages) WITH ORDINALITY AS element(value, place)));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of task have in stages an element twice, for which task_stages has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM task
        WHERE NOT array_remove(stages, NULL) <@ ARRAY['OPEN', 'DONE']::character varying(255)[]);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of task have in stages an element that is none of ''OPEN'', ''DONE''',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO task_stages (task_id, stages)
SELECT task.id, (CASE element.value WHEN 'OPEN' THEN 'FRESH' WHEN 'DONE' THEN 'DONE' END)::character varying(255)
FROM task
CROSS JOIN LATERAL unnest(task.stages) WITH ORDINALITY AS element(value, place);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column task.stages
-- reviver:carried=task.stages
ALTER TABLE task DROP COLUMN stages;

-- Adds foreign key task_stages_task_id_fkey of task_stages (task_id) to task (id)
ALTER TABLE task_stages ADD CONSTRAINT task_stages_task_id_fkey FOREIGN KEY (task_id) REFERENCES task (id);
