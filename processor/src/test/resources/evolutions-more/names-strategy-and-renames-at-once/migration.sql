-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table shoporder to shop_order
--   - renames table shoporder_sidenotes to shop_order_side_notes
--   - renames column shop_order.firstname to given_name
--   - renames column shop_order_side_notes.shoporder_id to shop_order_id
--   - renames column shop_order_side_notes.sidenotes to side_notes
--   - renames primary key shoporder_pkey of shop_order to shop_order_pkey
--   - renames foreign key shoporder_sidenotes_shoporder_id_fkey of shop_order_side_notes to shop_order_side_notes_shop_order_id_fkey
--   - adds column shop_order.brand_new (integer)
--   - drops column shop_order.oldthing
-- Code from before it fails:
--   - table shoporder is called shop_order now
--   - table shoporder_sidenotes is called shop_order_side_notes now
--   - column shop_order.firstname is called given_name now
--   - column shop_order_side_notes.shoporder_id is called shop_order_id now
--   - column shop_order_side_notes.sidenotes is called side_notes now
--   - column shop_order.oldthing is gone
-- What the way back does not bring back:
--   - drops column shop_order.oldthing: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV142 drops column shop_order.brand_new: all values written since are lost

-- Renames table shoporder to shop_order
-- RV131 code that says table shoporder fails from this moment; it is shop_order now
-- RV127 takes ACCESS EXCLUSIVE on shoporder: nobody else reads or writes it until the transaction ends
ALTER TABLE shoporder RENAME TO shop_order;

-- Renames table shoporder_sidenotes to shop_order_side_notes
-- RV131 code that says table shoporder_sidenotes fails from this moment; it is shop_order_side_notes now
-- RV127 takes ACCESS EXCLUSIVE on shoporder_sidenotes: nobody else reads or writes it until the transaction ends
ALTER TABLE shoporder_sidenotes RENAME TO shop_order_side_notes;

-- Renames column shop_order.firstname to given_name
-- RV131 code that says column shop_order.firstname fails from this moment; it is given_name now
ALTER TABLE shop_order RENAME COLUMN firstname TO given_name;

-- Renames column shop_order_side_notes.shoporder_id to shop_order_id
-- RV131 code that says column shop_order_side_notes.shoporder_id fails from this moment; it is shop_order_id now
ALTER TABLE shop_order_side_notes RENAME COLUMN shoporder_id TO shop_order_id;

-- Renames column shop_order_side_notes.sidenotes to side_notes
-- RV131 code that says column shop_order_side_notes.sidenotes fails from this moment; it is side_notes now
ALTER TABLE shop_order_side_notes RENAME COLUMN sidenotes TO side_notes;

-- Renames primary key shoporder_pkey of shop_order to shop_order_pkey
ALTER TABLE shop_order RENAME CONSTRAINT shoporder_pkey TO shop_order_pkey;

-- Renames foreign key shoporder_sidenotes_shoporder_id_fkey of shop_order_side_notes to shop_order_side_notes_shop_order_id_fkey
ALTER TABLE shop_order_side_notes RENAME CONSTRAINT shoporder_sidenotes_shoporder_id_fkey TO shop_order_side_notes_shop_order_id_fkey;

-- Adds column shop_order.brand_new (integer)
ALTER TABLE shop_order ADD COLUMN brand_new integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column shop_order.oldthing
-- RV102 drops column shop_order.oldthing: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE shop_order DROP COLUMN oldthing;
