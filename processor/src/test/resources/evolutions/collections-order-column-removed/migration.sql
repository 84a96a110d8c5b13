-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key queue_item_pkey of queue_item
--   - drops check queue_item_nr_check of queue_item
--   - changes column queue_item.nr: may be null
--   - drops column queue_item.nr
-- Code from before it fails:
--   - column queue_item.nr is gone
-- What the way back does not bring back:
--   - drops column queue_item.nr: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key queue_item_pkey of queue_item, and builds its index while nobody can read the table

-- Drops primary key queue_item_pkey of queue_item
-- RV127 takes ACCESS EXCLUSIVE on queue_item: nobody else reads or writes it until the transaction ends
ALTER TABLE queue_item DROP CONSTRAINT queue_item_pkey;

-- Drops check queue_item_nr_check of queue_item
ALTER TABLE queue_item DROP CONSTRAINT queue_item_nr_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column queue_item.nr
-- RV102 drops column queue_item.nr: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE queue_item DROP COLUMN nr;
