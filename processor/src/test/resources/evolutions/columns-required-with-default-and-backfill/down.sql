-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - changes column task.kind: may be null, no default
--   - drops column task.kind
-- What it destroys, and when it fails:
--   - RV142 drops column task.kind: all values written since are lost

-- Changes column task.kind: may be null, no default
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
ALTER TABLE task ALTER COLUMN kind DROP NOT NULL;
ALTER TABLE task ALTER COLUMN kind DROP DEFAULT;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column task.kind
-- RV142 drops column task.kind: all values written since are lost
ALTER TABLE task DROP COLUMN kind;
