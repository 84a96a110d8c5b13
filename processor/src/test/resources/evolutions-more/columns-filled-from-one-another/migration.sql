-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column d.at to changed
--   - adds column d.created (timestamp(6) with time zone)
--   - fills d.created where it is null, with now()
--   - fills d.changed where it is null, with created
--   - changes column d.changed: not null
--   - changes column d.created: not null
-- Code from before it fails:
--   - column d.at is called changed now
--   - d.changed needs a value, and it may write none
--   - d.created needs a value, and it does not know it
-- What the way back does not bring back:
--   - fills d.changed where it is null, with created: the way back does not know which rows had no value in changed
-- What the way back destroys, and when it fails:
--   - RV142 drops column d.created: all values written since are lost

-- Renames column d.at to changed
-- RV131 code that says column d.at fails from this moment; it is changed now
-- RV127 takes ACCESS EXCLUSIVE on d: nobody else reads or writes it until the transaction ends
ALTER TABLE d RENAME COLUMN at TO changed;

-- Adds column d.created (timestamp(6) with time zone)
ALTER TABLE d ADD COLUMN created timestamp(6) with time zone;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills d.created where it is null, with now()
-- RV126 writes every row of d that has no created, in one transaction; nobody else can write to these rows until it ends
UPDATE d SET created = now() WHERE created IS NULL;

-- Fills d.changed where it is null, with created
-- RV126 writes every row of d that has no changed, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in changed
UPDATE d SET changed = created WHERE changed IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column d.changed: not null
-- RV121 reads all of d while nobody else can
-- Changes column d.created: not null
-- RV132 code that does not know d.created cannot insert rows any more
ALTER TABLE d
    ALTER COLUMN changed SET NOT NULL,
    ALTER COLUMN created SET NOT NULL;
