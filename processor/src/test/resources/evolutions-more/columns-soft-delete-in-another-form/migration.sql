-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column item.deleted to alive
--   - drops check item_deleted_check of item
--   - moves data: turns item.alive into character(1): 0 is 'T' now, all else is 'F' now
--   - adds check item_alive_check of item (alive in ('T','F'))
-- Code from before it fails:
--   - column item.deleted is called alive now
--   - item.alive is character(1) now, and it reads and writes integer
--   - values that check item_alive_check of item does not allow are refused

-- Renames column item.deleted to alive
-- RV131 code that says column item.deleted fails from this moment; it is alive now
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item RENAME COLUMN deleted TO alive;

-- Drops check item_deleted_check of item
ALTER TABLE item DROP CONSTRAINT item_deleted_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns item.alive into character(1): 0 is 'T' now, all else is 'F' now
-- RV113 the planner knows nothing of item.alive then: run ANALYZE item afterwards
-- RV111 copies all of item while nobody can read it
ALTER TABLE item ALTER COLUMN alive TYPE character(1) USING (CASE alive WHEN 0 THEN 'T' ELSE 'F' END)::character(1);

-- Adds check item_alive_check of item (alive in ('T','F'))
-- RV123 reads all rows while nobody else can
ALTER TABLE item ADD CONSTRAINT item_alive_check CHECK (alive in ('T','F'));
