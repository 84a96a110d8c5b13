-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops column shop.note
--   - drops column shop.opened
--   - drops column shop.fee

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV142 drops column shop.note: all values written since are lost
ALTER TABLE shop DROP COLUMN note;

-- RV142 drops column shop.opened: all values written since are lost
ALTER TABLE shop DROP COLUMN opened;

-- RV142 drops column shop.fee: all values written since are lost
ALTER TABLE shop DROP COLUMN fee;
