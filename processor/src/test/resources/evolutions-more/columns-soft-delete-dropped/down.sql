-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column task.deleted (boolean)
--   - fills task.deleted where it is null, with false
--   - changes column task.deleted: not null
-- What it does not bring back:
--   - drops column task.deleted: the way back restores the column, not its values

-- Adds column task.deleted (boolean)
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
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
ALTER TABLE task ALTER COLUMN deleted SET NOT NULL;
