-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames primary key cart_pkey of cart to basket_pkey
--   - renames table cart to basket

-- Renames primary key cart_pkey of cart to basket_pkey
-- RV127 takes ACCESS EXCLUSIVE on cart: nobody else reads or writes it until the transaction ends
ALTER TABLE cart RENAME CONSTRAINT cart_pkey TO basket_pkey;

-- Renames table cart to basket
-- RV131 code that says table cart fails from this moment; it is basket now
ALTER TABLE cart RENAME TO basket;
