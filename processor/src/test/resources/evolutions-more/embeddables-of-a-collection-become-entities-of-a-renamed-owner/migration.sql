-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table cart to basket
--   - renames column cart_item.cart_id to basket_id
--   - renames primary key cart_pkey of basket to basket_pkey
--   - renames foreign key cart_item_cart_id_fkey of cart_item to cart_item_basket_id_fkey
--   - renames sequence cart_id_seq to basket_id_seq
--   - adds sequence basket_seq (start 1, increment 50)
--   - adds sequence cart_item_seq (start 1, increment 50)
--   - adds column cart_item.id (bigint)
--   - moves data: lets sequence basket_seq begin above basket.id
--   - changes column basket.id: no identity
--   - changes column cart_item.basket_id: may be null
--   - fills cart_item.id where it is null, with nextval('cart_item_seq')
--   - changes column cart_item.id: not null
--   - adds primary key cart_item_pkey of cart_item (id)
-- Code from before it fails:
--   - table cart is called basket now
--   - column cart_item.cart_id is called basket_id now
--   - basket.id gets no number from the database any more
--   - cart_item.id needs a value, and it does not know it
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if cart_item.basket_id is null in any row, and reads all of cart_item while nobody else can
--   - RV142 drops column cart_item.id: all values written since are lost

-- Renames table cart to basket
-- RV131 code that says table cart fails from this moment; it is basket now
-- RV127 takes ACCESS EXCLUSIVE on cart: nobody else reads or writes it until the transaction ends
ALTER TABLE cart RENAME TO basket;

-- Renames column cart_item.cart_id to basket_id
-- RV131 code that says column cart_item.cart_id fails from this moment; it is basket_id now
-- RV127 takes ACCESS EXCLUSIVE on cart_item: nobody else reads or writes it until the transaction ends
ALTER TABLE cart_item RENAME COLUMN cart_id TO basket_id;

-- Renames primary key cart_pkey of basket to basket_pkey
ALTER TABLE basket RENAME CONSTRAINT cart_pkey TO basket_pkey;

-- Renames foreign key cart_item_cart_id_fkey of cart_item to cart_item_basket_id_fkey
ALTER TABLE cart_item RENAME CONSTRAINT cart_item_cart_id_fkey TO cart_item_basket_id_fkey;

-- Renames sequence cart_id_seq to basket_id_seq
-- RV127 takes ACCESS EXCLUSIVE on cart_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE cart_id_seq RENAME TO basket_id_seq;

-- Adds sequence basket_seq (start 1, increment 50)
CREATE SEQUENCE basket_seq START WITH 1 INCREMENT BY 50;

-- Adds sequence cart_item_seq (start 1, increment 50)
CREATE SEQUENCE cart_item_seq START WITH 1 INCREMENT BY 50;

-- Adds column cart_item.id (bigint)
ALTER TABLE cart_item ADD COLUMN id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence basket_seq begin above basket.id
SELECT setval('basket_seq', greatest(greatest(max(id), pg_sequence_last_value(pg_get_serial_sequence('basket', 'id')::regclass)) + 51, 1), false)
FROM basket
HAVING greatest(max(id), pg_sequence_last_value(pg_get_serial_sequence('basket', 'id')::regclass)) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column basket.id: no identity
ALTER TABLE basket ALTER COLUMN id DROP IDENTITY;

-- Changes column cart_item.basket_id: may be null
ALTER TABLE cart_item ALTER COLUMN basket_id DROP NOT NULL;

-- Fills cart_item.id where it is null, with nextval('cart_item_seq')
-- RV126 writes every row of cart_item that has no id, in one transaction; nobody else can write to these rows until it ends
UPDATE cart_item SET id = nextval('cart_item_seq') WHERE id IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column cart_item.id: not null
-- RV121 reads all of cart_item while nobody else can
-- RV132 code that does not know cart_item.id cannot insert rows any more
ALTER TABLE cart_item ALTER COLUMN id SET NOT NULL;

-- Adds primary key cart_item_pkey of cart_item (id)
-- RV122 fails if two rows agree in primary key cart_item_pkey of cart_item, and builds its index while nobody can read the table
ALTER TABLE cart_item ADD CONSTRAINT cart_item_pkey PRIMARY KEY (id);
