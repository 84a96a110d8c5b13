-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops column task.due
--   - renames column task.duetext to due
-- What it destroys, and when it fails:
--   - RV142 drops column task.due: all values written since are lost

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column task.due
-- RV142 drops column task.due: all values written since are lost
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
ALTER TABLE task DROP COLUMN due;

-- Renames column task.duetext to due
-- RV131 code that says column task.duetext fails from this moment; it is due now
ALTER TABLE task RENAME COLUMN duetext TO due;
