-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table tbl_shop to shop
--   - renames column shop.shop_name to name
--   - renames primary key tbl_shop_pkey of shop to shop_pkey
-- Code from before it fails:
--   - table tbl_shop is called shop now
--   - column shop.shop_name is called name now

-- Renames table tbl_shop to shop
-- RV131 code that says table tbl_shop fails from this moment; it is shop now
-- RV127 takes ACCESS EXCLUSIVE on tbl_shop: nobody else reads or writes it until the transaction ends
ALTER TABLE tbl_shop RENAME TO shop;

-- Renames column shop.shop_name to name
-- RV131 code that says column shop.shop_name fails from this moment; it is name now
ALTER TABLE shop RENAME COLUMN shop_name TO name;

-- Renames primary key tbl_shop_pkey of shop to shop_pkey
ALTER TABLE shop RENAME CONSTRAINT tbl_shop_pkey TO shop_pkey;
