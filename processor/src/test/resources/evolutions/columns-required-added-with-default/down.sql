-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops column shop.note
--   - drops column shop.opened
--   - drops column shop.fee
-- What it destroys, and when it fails:
--   - RV142 drops column shop.note: all values written since are lost
--   - RV142 drops column shop.opened: all values written since are lost
--   - RV142 drops column shop.fee: all values written since are lost

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column shop.note
-- RV142 drops column shop.note: all values written since are lost
-- RV127 takes ACCESS EXCLUSIVE on shop: nobody else reads or writes it until the transaction ends
ALTER TABLE shop DROP COLUMN note;

-- Drops column shop.opened
-- RV142 drops column shop.opened: all values written since are lost
ALTER TABLE shop DROP COLUMN opened;

-- Drops column shop.fee
-- RV142 drops column shop.fee: all values written since are lost
ALTER TABLE shop DROP COLUMN fee;
