-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key cart_item_cart_id_fkey of cart_item
--   - drops foreign key cart_item_items_id_fkey of cart_item
--   - adds column item.cart_id (bigint)
--   - adds column item.place (integer)
--   - moves data: fills item.cart_id
--   - moves data: numbers the rows in item.place
--   - drops table cart_item
--   - adds check item_place_check of item (place>=0)
--   - adds foreign key item_cart_id_fkey of item (cart_id) to cart (id)
-- Code from before it fails:
--   - table cart_item is gone
--   - values that check item_place_check of item does not allow are refused
--   - values that foreign key item_cart_id_fkey of item does not find are refused
-- What the way back destroys, and when it fails:
--   - RV142 drops column item.place: all values written since are lost

-- Drops foreign key cart_item_cart_id_fkey of cart_item
-- RV127 takes ACCESS EXCLUSIVE on cart: nobody else reads or writes it until the transaction ends
ALTER TABLE cart_item DROP CONSTRAINT cart_item_cart_id_fkey;

-- Drops foreign key cart_item_items_id_fkey of cart_item
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE cart_item DROP CONSTRAINT cart_item_items_id_fkey;

-- Adds column item.cart_id (bigint)
ALTER TABLE item ADD COLUMN cart_id bigint;

-- Adds column item.place (integer)
ALTER TABLE item ADD COLUMN place integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills item.cart_id
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
UPDATE item SET cart_id = cart_item.cart_id
FROM cart_item
WHERE cart_item.items_id = item.id;

-- Moves data: numbers the rows in item.place
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
UPDATE item SET place = numbered.place
FROM (
    SELECT id, row_number() OVER (PARTITION BY cart_id ORDER BY id) - 1 AS place
    FROM item
    WHERE cart_id IS NOT NULL
) AS numbered
WHERE numbered.id = item.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table cart_item
-- reviver:carried=cart_item
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM cart_item
        WHERE jsonb_strip_nulls(to_jsonb(cart_item.*) - ARRAY['cart_id', 'items_id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of cart_item that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE cart_item;

-- Adds check item_place_check of item (place>=0)
-- RV123 reads all rows while nobody else can
ALTER TABLE item ADD CONSTRAINT item_place_check CHECK (place>=0);

-- Adds foreign key item_cart_id_fkey of item (cart_id) to cart (id)
-- RV124 fails if a row refers to none by foreign key item_cart_id_fkey of item, and nobody can write to item or cart meanwhile
ALTER TABLE item ADD CONSTRAINT item_cart_id_fkey FOREIGN KEY (cart_id) REFERENCES cart (id);
