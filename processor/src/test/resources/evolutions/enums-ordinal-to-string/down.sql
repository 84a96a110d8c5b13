-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check task_level_check of task
--   - moves data: turns task.level into smallint: 'LOW' is 0 now, 'MID' is 1 now, 'HIGH' is 2 now
--   - adds check task_level_check of task (level between 0 and 2)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of task have a value in level that is none of LOW, MID, HIGH

-- Drops check task_level_check of task
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
ALTER TABLE task DROP CONSTRAINT task_level_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns task.level into smallint: 'LOW' is 0 now, 'MID' is 1 now, 'HIGH' is 2 now
-- RV143 counts rows written since: fails if rows of task have a value in level that is none of LOW, MID, HIGH
-- RV113 the planner knows nothing of task.level then: run ANALYZE task afterwards
-- RV111 copies all of task while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM task
        WHERE level NOT IN ('LOW', 'MID', 'HIGH'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of task have a value in level that is none of LOW, MID, HIGH',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE task ALTER COLUMN level DROP DEFAULT, ALTER COLUMN level TYPE smallint USING (CASE level WHEN 'LOW' THEN 0 WHEN 'MID' THEN 1 WHEN 'HIGH' THEN 2 END)::smallint, ALTER COLUMN level SET DEFAULT 1;

-- Adds check task_level_check of task (level between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE task ADD CONSTRAINT task_level_check CHECK (level between 0 and 2);
