-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - drops primary key queue_item_pkey of queue_item
--   - drops check queue_item_nr_check of queue_item
--   - changes column queue_item.nr: may be null
--   - drops column queue_item.nr
-- What the way back does not bring back:
--   - drops column queue_item.nr: the way back restores the column, not its values

-- RV104 drops primary key queue_item_pkey of queue_item: rows that break it may arrive, and then it cannot be put back
ALTER TABLE queue_item DROP CONSTRAINT queue_item_pkey;

-- RV104 drops check queue_item_nr_check of queue_item: rows that break it may arrive, and then it cannot be put back
ALTER TABLE queue_item DROP CONSTRAINT queue_item_nr_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV102 drops column queue_item.nr: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE queue_item DROP COLUMN nr;
