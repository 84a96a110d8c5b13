-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds column task.kind (character varying(30))
--   - fills task.kind where it is null, with 'old ' || name
--   - changes column task.kind: not null, default 'new'
-- Code from before it reads and updates, but cannot insert everywhere:
--   - task.kind needs a value, and it does not know it
-- What the way back destroys, and when it fails:
--   - RV142 drops column task.kind: all values written since are lost

-- Adds column task.kind (character varying(30))
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
ALTER TABLE task ADD COLUMN kind character varying(30);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills task.kind where it is null, with 'old ' || name
-- RV126 writes every row of task that has no kind, in one transaction; nobody else can write to these rows until it ends
UPDATE task SET kind = 'old ' || name WHERE kind IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column task.kind: not null, default 'new'
-- RV121 reads all of task while nobody else can
-- RV132 code that does not know task.kind cannot insert rows any more
ALTER TABLE task ALTER COLUMN kind SET DEFAULT 'new';
ALTER TABLE task ALTER COLUMN kind SET NOT NULL;
