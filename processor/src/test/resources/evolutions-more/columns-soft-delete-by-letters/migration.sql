-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves data: turns item.deleted into character(1): false is 'N' now, all else is 'Y' now
--   - adds check item_deleted_check of item (deleted in ('N','Y'))
-- Code from before it fails:
--   - item.deleted is character(1) now, and it reads and writes boolean
--   - values that check item_deleted_check of item does not allow are refused

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns item.deleted into character(1): false is 'N' now, all else is 'Y' now
-- RV113 the planner knows nothing of item.deleted then: run ANALYZE item afterwards
-- RV111 copies all of item while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item ALTER COLUMN deleted TYPE character(1) USING (CASE deleted WHEN false THEN 'N' ELSE 'Y' END)::character(1);

-- Adds check item_deleted_check of item (deleted in ('N','Y'))
-- RV123 reads all rows while nobody else can
ALTER TABLE item ADD CONSTRAINT item_deleted_check CHECK (deleted in ('N','Y'));
