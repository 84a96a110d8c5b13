-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column item.deleted: may be null
--   - moves data: turns item.deleted into timestamp(6) with time zone: false is NULL now, all else is CURRENT_TIMESTAMP now
-- What it does not bring back:
--   - moves data: turns item.deleted into boolean: NULL is false now, all else is true now: the way back restores that there was a value, not which

-- Changes column item.deleted: may be null
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item ALTER COLUMN deleted DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns item.deleted into timestamp(6) with time zone: false is NULL now, all else is CURRENT_TIMESTAMP now
-- RV113 the planner knows nothing of item.deleted then: run ANALYZE item afterwards
-- RV111 copies all of item while nobody can read it
-- structure-only: restores that there was a value, not which
ALTER TABLE item ALTER COLUMN deleted TYPE timestamp(6) with time zone USING (CASE deleted WHEN false THEN NULL ELSE CURRENT_TIMESTAMP END)::timestamp(6) with time zone;
