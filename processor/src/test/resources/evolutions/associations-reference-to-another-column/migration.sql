-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key sale_product_code_fkey of sale
--   - adds column sale.product_id (bigint)
--   - moves data: fills sale.product_id
--   - drops column sale.product_code
--   - adds foreign key sale_product_id_fkey of sale (product_id) to product (id)
-- Code from before it fails:
--   - column sale.product_code is gone
--   - values that foreign key sale_product_id_fkey of sale does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key sale_product_code_fkey of sale, and nobody can write to sale or product meanwhile

-- Drops foreign key sale_product_code_fkey of sale
-- RV104 drops foreign key sale_product_code_fkey of sale: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on product and sale: nobody else reads or writes them until the transaction ends
ALTER TABLE sale DROP CONSTRAINT sale_product_code_fkey;

-- Adds column sale.product_id (bigint)
ALTER TABLE sale ADD COLUMN product_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills sale.product_id
-- RV112 writes rows of sale, all in one transaction: the more there are, the longer others wait
UPDATE sale SET product_id = product.id
FROM product
WHERE product.code = sale.product_code;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column sale.product_code
-- reviver:carried=sale.product_code
ALTER TABLE sale DROP COLUMN product_code;

-- Adds foreign key sale_product_id_fkey of sale (product_id) to product (id)
-- RV124 fails if a row refers to none by foreign key sale_product_id_fkey of sale, and nobody can write to sale or product meanwhile
ALTER TABLE sale ADD CONSTRAINT sale_product_id_fkey FOREIGN KEY (product_id) REFERENCES product (id);
