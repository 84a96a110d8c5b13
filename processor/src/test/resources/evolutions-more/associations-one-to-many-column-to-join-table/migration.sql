-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key item_cart_id_fkey of item
--   - adds table cart_items (cart_id, items_id)
--   - moves data: copies rows of item into cart_items
--   - drops column item.cart_id
--   - adds foreign key cart_items_cart_id_fkey of cart_items (cart_id) to cart (id)
--   - adds foreign key cart_items_items_id_fkey of cart_items (items_id) to item (id)
-- Code from before it fails:
--   - column item.cart_id is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_cart_id_fkey of item, and nobody can write to item or cart meanwhile

-- Drops foreign key item_cart_id_fkey of item
-- RV104 drops foreign key item_cart_id_fkey of item: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on cart and item: nobody else reads or writes them until the transaction ends
ALTER TABLE item DROP CONSTRAINT item_cart_id_fkey;

-- Adds table cart_items (cart_id, items_id)
CREATE TABLE cart_items (
    cart_id bigint NOT NULL,
    items_id bigint NOT NULL,
    CONSTRAINT cart_items_items_id_key UNIQUE (items_id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of item into cart_items
-- RV112 writes rows of cart_items, all in one transaction: the more there are, the longer others wait
INSERT INTO cart_items (cart_id, items_id)
SELECT cart_id, id
FROM item
WHERE cart_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column item.cart_id
-- reviver:carried=item.cart_id
ALTER TABLE item DROP COLUMN cart_id;

-- Adds foreign key cart_items_cart_id_fkey of cart_items (cart_id) to cart (id)
ALTER TABLE cart_items ADD CONSTRAINT cart_items_cart_id_fkey FOREIGN KEY (cart_id) REFERENCES cart (id);

-- Adds foreign key cart_items_items_id_fkey of cart_items (items_id) to item (id)
ALTER TABLE cart_items ADD CONSTRAINT cart_items_items_id_fkey FOREIGN KEY (items_id) REFERENCES item (id);
