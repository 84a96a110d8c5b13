-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames primary key shop_pkey of shop to tbl_shop_pkey
--   - renames column shop.name to shop_name
--   - renames table shop to tbl_shop

-- Renames primary key shop_pkey of shop to tbl_shop_pkey
-- RV127 takes ACCESS EXCLUSIVE on shop: nobody else reads or writes it until the transaction ends
ALTER TABLE shop RENAME CONSTRAINT shop_pkey TO tbl_shop_pkey;

-- Renames column shop.name to shop_name
-- RV131 code that says column shop.name fails from this moment; it is shop_name now
ALTER TABLE shop RENAME COLUMN name TO shop_name;

-- Renames table shop to tbl_shop
-- RV131 code that says table shop fails from this moment; it is tbl_shop now
ALTER TABLE shop RENAME TO tbl_shop;
