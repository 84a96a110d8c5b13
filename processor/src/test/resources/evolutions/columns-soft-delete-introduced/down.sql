-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - changes column task.deleted: may be null
--   - moves data: makes sure that no rows of task are marked as deleted in deleted, and would be there again without it
--   - drops column task.deleted
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of task are marked as deleted in deleted, and would be there again without it
--   - RV142 drops column task.deleted: all values written since are lost

-- Changes column task.deleted: may be null
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
ALTER TABLE task ALTER COLUMN deleted DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of task are marked as deleted in deleted, and would be there again without it
-- RV143 counts rows written since: fails if rows of task are marked as deleted in deleted, and would be there again without it
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
-- RV142 drops column task.deleted: all values written since are lost
ALTER TABLE task DROP COLUMN deleted;
