-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds column task.deleted (boolean)
--   - fills task.deleted where it is null, with false
--   - changes column task.deleted: not null
-- Code from before it reads and updates, but cannot insert everywhere:
--   - task.deleted needs a value, and it does not know it
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of task are marked as deleted in deleted, and would be there again without it
--   - RV142 drops column task.deleted: all values written since are lost

-- Adds column task.deleted (boolean)
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
ALTER TABLE task ADD COLUMN deleted boolean;
COMMENT ON COLUMN task.deleted IS 'Soft-delete indicator';

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills task.deleted where it is null, with false
-- RV126 writes every row of task that has no deleted, in one transaction; nobody else can write to these rows until it ends
UPDATE task SET deleted = false WHERE deleted IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column task.deleted: not null
-- RV121 reads all of task while nobody else can
-- RV132 code that does not know task.deleted cannot insert rows any more
ALTER TABLE task ALTER COLUMN deleted SET NOT NULL;
