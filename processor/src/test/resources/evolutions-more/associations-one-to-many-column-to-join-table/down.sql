-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key cart_items_items_id_fkey of cart_items
--   - drops foreign key cart_items_cart_id_fkey of cart_items
--   - adds column item.cart_id (bigint)
--   - moves data: fills item.cart_id
--   - drops table cart_items
--   - adds foreign key item_cart_id_fkey of item (cart_id) to cart (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_cart_id_fkey of item, and nobody can write to item or cart meanwhile

-- Drops foreign key cart_items_items_id_fkey of cart_items
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE cart_items DROP CONSTRAINT cart_items_items_id_fkey;

-- Drops foreign key cart_items_cart_id_fkey of cart_items
-- RV127 takes ACCESS EXCLUSIVE on cart: nobody else reads or writes it until the transaction ends
ALTER TABLE cart_items DROP CONSTRAINT cart_items_cart_id_fkey;

-- Adds column item.cart_id (bigint)
ALTER TABLE item ADD COLUMN cart_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills item.cart_id
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
UPDATE item SET cart_id = cart_items.cart_id
FROM cart_items
WHERE cart_items.items_id = item.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table cart_items
-- reviver:carried=cart_items
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM cart_items
        WHERE jsonb_strip_nulls(to_jsonb(cart_items.*) - ARRAY['cart_id', 'items_id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of cart_items that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE cart_items;

-- Adds foreign key item_cart_id_fkey of item (cart_id) to cart (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key item_cart_id_fkey of item, and nobody can write to item or cart meanwhile
ALTER TABLE item ADD CONSTRAINT item_cart_id_fkey FOREIGN KEY (cart_id) REFERENCES cart (id);
