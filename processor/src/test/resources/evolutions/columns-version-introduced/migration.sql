-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds column task.version (integer)
--   - fills task.version where it is null, with 0
--   - changes column task.version: not null
-- Code from before it reads and updates, but cannot insert everywhere:
--   - task.version needs a value, and it does not know it
-- What the way back destroys, and when it fails:
--   - RV142 drops column task.version: all values written since are lost

-- Adds column task.version (integer)
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
ALTER TABLE task ADD COLUMN version integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills task.version where it is null, with 0
-- RV126 writes every row of task that has no version, in one transaction; nobody else can write to these rows until it ends
UPDATE task SET version = 0 WHERE version IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column task.version: not null
-- RV121 reads all of task while nobody else can
-- RV132 code that does not know task.version cannot insert rows any more
ALTER TABLE task ALTER COLUMN version SET NOT NULL;
