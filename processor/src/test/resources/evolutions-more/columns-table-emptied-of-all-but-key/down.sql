-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column slate.a2 (date)
--   - adds column slate.a1 (integer)
--   - drops column slate.b2
--   - drops column slate.b1
-- What it does not bring back:
--   - drops column slate.a1: the way back restores the column, not its values
--   - drops column slate.a2: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV142 drops column slate.b2: all values written since are lost
--   - RV142 drops column slate.b1: all values written since are lost

-- Adds column slate.a2 (date)
-- RV127 takes ACCESS EXCLUSIVE on slate: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE slate ADD COLUMN a2 date;

-- Adds column slate.a1 (integer)
-- structure-only: restores the column, not its values
ALTER TABLE slate ADD COLUMN a1 integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column slate.b2
-- RV142 drops column slate.b2: all values written since are lost
ALTER TABLE slate DROP COLUMN b2;

-- Drops column slate.b1
-- RV142 drops column slate.b1: all values written since are lost
ALTER TABLE slate DROP COLUMN b1;
