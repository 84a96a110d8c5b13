-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column task.deleted: may be null
--   - moves data: makes sure that no rows of task are marked as deleted in deleted, and would be there again without it
--   - drops column task.deleted
-- Code from before it fails:
--   - column task.deleted is gone
-- What the way back does not bring back:
--   - drops column task.deleted: the way back restores the column, not its values

-- Changes column task.deleted: may be null
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
ALTER TABLE task ALTER COLUMN deleted DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of task are marked as deleted in deleted, and would be there again without it
-- RV109 fails if rows of task are marked as deleted in deleted, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM task
        WHERE deleted <> false);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of task are marked as deleted in deleted, and would be there again without it',
            HINT = 'Delete them for good, or unmark them, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column task.deleted
-- RV102 drops column task.deleted: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE task DROP COLUMN deleted;
