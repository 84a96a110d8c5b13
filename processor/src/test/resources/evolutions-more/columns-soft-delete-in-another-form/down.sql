-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check item_alive_check of item
--   - moves data: turns item.alive into integer: 'T' is 0 now, all else is 1 now
--   - adds check item_deleted_check of item (alive in (0,1))
--   - renames column item.alive to deleted

-- Drops check item_alive_check of item
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item DROP CONSTRAINT item_alive_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns item.alive into integer: 'T' is 0 now, all else is 1 now
-- RV113 the planner knows nothing of item.alive then: run ANALYZE item afterwards
-- RV111 copies all of item while nobody can read it
ALTER TABLE item ALTER COLUMN alive TYPE integer USING (CASE alive WHEN 'T' THEN 0 ELSE 1 END)::integer;

-- Adds check item_deleted_check of item (alive in (0,1))
-- RV123 reads all rows while nobody else can
ALTER TABLE item ADD CONSTRAINT item_deleted_check CHECK (alive in (0,1));

-- Renames column item.alive to deleted
-- RV131 code that says column item.alive fails from this moment; it is deleted now
ALTER TABLE item RENAME COLUMN alive TO deleted;
