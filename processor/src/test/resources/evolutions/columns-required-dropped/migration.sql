-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - changes column firm.vat: may be null
--   - drops column firm.vat
-- What the way back does not bring back:
--   - drops column firm.vat: the way back restores the column, not its values

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV102 drops column firm.vat: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE firm DROP COLUMN vat;
