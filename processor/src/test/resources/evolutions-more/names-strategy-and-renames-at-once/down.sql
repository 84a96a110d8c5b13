-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column shop_order.oldthing (character varying(20))
--   - drops column shop_order.brand_new
--   - renames foreign key shop_order_side_notes_shop_order_id_fkey of shop_order_side_notes to shoporder_sidenotes_shoporder_id_fkey
--   - renames primary key shop_order_pkey of shop_order to shoporder_pkey
--   - renames column shop_order_side_notes.side_notes to sidenotes
--   - renames column shop_order_side_notes.shop_order_id to shoporder_id
--   - renames column shop_order.given_name to firstname
--   - renames table shop_order_side_notes to shoporder_sidenotes
--   - renames table shop_order to shoporder
-- What it does not bring back:
--   - drops column shop_order.oldthing: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV142 drops column shop_order.brand_new: all values written since are lost

-- Adds column shop_order.oldthing (character varying(20))
-- RV127 takes ACCESS EXCLUSIVE on shop_order: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE shop_order ADD COLUMN oldthing character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column shop_order.brand_new
-- RV142 drops column shop_order.brand_new: all values written since are lost
ALTER TABLE shop_order DROP COLUMN brand_new;

-- Renames foreign key shop_order_side_notes_shop_order_id_fkey of shop_order_side_notes to shoporder_sidenotes_shoporder_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on shop_order_side_notes: nobody else reads or writes it until the transaction ends
ALTER TABLE shop_order_side_notes RENAME CONSTRAINT shop_order_side_notes_shop_order_id_fkey TO shoporder_sidenotes_shoporder_id_fkey;

-- Renames primary key shop_order_pkey of shop_order to shoporder_pkey
ALTER TABLE shop_order RENAME CONSTRAINT shop_order_pkey TO shoporder_pkey;

-- Renames column shop_order_side_notes.side_notes to sidenotes
-- RV131 code that says column shop_order_side_notes.side_notes fails from this moment; it is sidenotes now
ALTER TABLE shop_order_side_notes RENAME COLUMN side_notes TO sidenotes;

-- Renames column shop_order_side_notes.shop_order_id to shoporder_id
-- RV131 code that says column shop_order_side_notes.shop_order_id fails from this moment; it is shoporder_id now
ALTER TABLE shop_order_side_notes RENAME COLUMN shop_order_id TO shoporder_id;

-- Renames column shop_order.given_name to firstname
-- RV131 code that says column shop_order.given_name fails from this moment; it is firstname now
ALTER TABLE shop_order RENAME COLUMN given_name TO firstname;

-- Renames table shop_order_side_notes to shoporder_sidenotes
-- RV131 code that says table shop_order_side_notes fails from this moment; it is shoporder_sidenotes now
ALTER TABLE shop_order_side_notes RENAME TO shoporder_sidenotes;

-- Renames table shop_order to shoporder
-- RV131 code that says table shop_order fails from this moment; it is shoporder now
ALTER TABLE shop_order RENAME TO shoporder;
