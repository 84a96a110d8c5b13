-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table basket to cart
--   - renames primary key basket_pkey of cart to cart_pkey
-- Code from before it fails:
--   - table basket is called cart now

-- Renames table basket to cart
-- RV131 code that says table basket fails from this moment; it is cart now
-- RV127 takes ACCESS EXCLUSIVE on basket: nobody else reads or writes it until the transaction ends
ALTER TABLE basket RENAME TO cart;

-- Renames primary key basket_pkey of cart to cart_pkey
ALTER TABLE cart RENAME CONSTRAINT basket_pkey TO cart_pkey;
