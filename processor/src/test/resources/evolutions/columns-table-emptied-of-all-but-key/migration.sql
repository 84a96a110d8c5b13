-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - adds column slate.b1 (character varying(255))
--   - adds column slate.b2 (uuid)
--   - drops column slate.a1
--   - drops column slate.a2
-- What the way back does not bring back:
--   - drops column slate.a1: the way back restores the column, not its values
--   - drops column slate.a2: the way back restores the column, not its values

ALTER TABLE slate ADD COLUMN b1 character varying(255);

ALTER TABLE slate ADD COLUMN b2 uuid;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV102 drops column slate.a1: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE slate DROP COLUMN a1;

-- RV102 drops column slate.a2: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE slate DROP COLUMN a2;
