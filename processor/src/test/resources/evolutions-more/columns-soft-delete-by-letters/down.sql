-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check item_deleted_check of item
--   - moves data: turns item.deleted into boolean: 'N' is false now, all else is true now

-- Drops check item_deleted_check of item
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item DROP CONSTRAINT item_deleted_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns item.deleted into boolean: 'N' is false now, all else is true now
-- RV113 the planner knows nothing of item.deleted then: run ANALYZE item afterwards
-- RV111 copies all of item while nobody can read it
ALTER TABLE item ALTER COLUMN deleted TYPE boolean USING (CASE deleted WHEN 'N' THEN false ELSE true END)::boolean;
