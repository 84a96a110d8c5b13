-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column slate.b1 (character varying(255))
--   - adds column slate.b2 (uuid)
--   - drops column slate.a1
--   - drops column slate.a2
-- Code from before it fails:
--   - column slate.a1 is gone
--   - column slate.a2 is gone
-- What the way back does not bring back:
--   - drops column slate.a1: the way back restores the column, not its values
--   - drops column slate.a2: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV142 drops column slate.b2: all values written since are lost
--   - RV142 drops column slate.b1: all values written since are lost

-- Adds column slate.b1 (character varying(255))
-- RV127 takes ACCESS EXCLUSIVE on slate: nobody else reads or writes it until the transaction ends
ALTER TABLE slate ADD COLUMN b1 character varying(255);

-- Adds column slate.b2 (uuid)
ALTER TABLE slate ADD COLUMN b2 uuid;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column slate.a1
-- RV102 drops column slate.a1: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE slate DROP COLUMN a1;

-- Drops column slate.a2
-- RV102 drops column slate.a2: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE slate DROP COLUMN a2;
