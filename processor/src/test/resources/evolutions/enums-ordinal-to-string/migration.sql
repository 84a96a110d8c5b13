-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check task_level_check of task
--   - moves data: turns task.level into character varying(10): 0 is 'LOW' now, 1 is 'MID' now, 2 is 'HIGH' now
--   - adds check task_level_check of task (level in ('LOW','MID','HIGH'))
-- Code from before it fails:
--   - task.level is character varying(10) now, and it reads and writes smallint
--   - values that check task_level_check of task does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of task have a value in level that is none of LOW, MID, HIGH

-- Drops check task_level_check of task
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
ALTER TABLE task DROP CONSTRAINT task_level_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns task.level into character varying(10): 0 is 'LOW' now, 1 is 'MID' now, 2 is 'HIGH' now
-- RV109 fails if rows of task have a value in level that is none of LOW, MID, HIGH
-- RV113 the planner knows nothing of task.level then: run ANALYZE task afterwards
-- RV111 copies all of task while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM task
        WHERE level NOT IN (0, 1, 2));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of task have a value in level that is none of LOW, MID, HIGH',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE task ALTER COLUMN level DROP DEFAULT, ALTER COLUMN level TYPE character varying(10) USING (CASE level WHEN 0 THEN 'LOW' WHEN 1 THEN 'MID' WHEN 2 THEN 'HIGH' END)::character varying(10), ALTER COLUMN level SET DEFAULT 'MID';

-- Adds check task_level_check of task (level in ('LOW','MID','HIGH'))
-- RV123 reads all rows while nobody else can
ALTER TABLE task ADD CONSTRAINT task_level_check CHECK (level in ('LOW','MID','HIGH'));
