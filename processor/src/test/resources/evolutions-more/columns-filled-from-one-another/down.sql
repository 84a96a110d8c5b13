-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column d.created: may be null
--   - changes column d.changed: may be null
--   - drops column d.created
--   - renames column d.changed to at
-- What it does not bring back:
--   - fills d.changed where it is null, with created: the way back does not know which rows had no value in changed
-- What it destroys, and when it fails:
--   - RV142 drops column d.created: all values written since are lost

-- Changes column d.changed: may be null
-- RV127 takes ACCESS EXCLUSIVE on d: nobody else reads or writes it until the transaction ends
ALTER TABLE d ALTER COLUMN changed DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column d.created
-- RV142 drops column d.created: all values written since are lost
ALTER TABLE d DROP COLUMN created;

-- Renames column d.changed to at
-- RV131 code that says column d.changed fails from this moment; it is at now
ALTER TABLE d RENAME COLUMN changed TO at;
