-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key item_cart_id_fkey of item
--   - drops check item_place_check of item
--   - adds table cart_item (cart_id, items_id)
--   - moves data: copies rows of item into cart_item
--   - drops column item.place
--   - drops column item.cart_id
--   - adds foreign key cart_item_items_id_fkey of cart_item (items_id) to item (id)
--   - adds foreign key cart_item_cart_id_fkey of cart_item (cart_id) to cart (id)
-- What it destroys, and when it fails:
--   - RV142 drops column item.place: all values written since are lost

-- Drops foreign key item_cart_id_fkey of item
-- RV127 takes ACCESS EXCLUSIVE on cart and item: nobody else reads or writes them until the transaction ends
ALTER TABLE item DROP CONSTRAINT item_cart_id_fkey;

-- Drops check item_place_check of item
ALTER TABLE item DROP CONSTRAINT item_place_check;

-- Adds table cart_item (cart_id, items_id)
CREATE TABLE cart_item (
    cart_id bigint NOT NULL,
    items_id bigint NOT NULL,
    CONSTRAINT cart_item_items_id_key UNIQUE (items_id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of item into cart_item
-- RV112 writes rows of cart_item, all in one transaction: the more there are, the longer others wait
INSERT INTO cart_item (cart_id, items_id)
SELECT cart_id, id
FROM item
WHERE cart_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column item.place
-- RV142 drops column item.place: all values written since are lost
ALTER TABLE item DROP COLUMN place;

-- Drops column item.cart_id
-- reviver:carried=item.cart_id
ALTER TABLE item DROP COLUMN cart_id;

-- Adds foreign key cart_item_items_id_fkey of cart_item (items_id) to item (id)
ALTER TABLE cart_item ADD CONSTRAINT cart_item_items_id_fkey FOREIGN KEY (items_id) REFERENCES item (id);

-- Adds foreign key cart_item_cart_id_fkey of cart_item (cart_id) to cart (id)
ALTER TABLE cart_item ADD CONSTRAINT cart_item_cart_id_fkey FOREIGN KEY (cart_id) REFERENCES cart (id);
