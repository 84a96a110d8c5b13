-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key sale_product_id_fkey of sale
--   - adds column sale.product_code (character varying(8))
--   - moves data: fills sale.product_code
--   - drops column sale.product_id
--   - adds foreign key sale_product_code_fkey of sale (product_code) to product (code)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key sale_product_code_fkey of sale, and nobody can write to sale or product meanwhile

-- Drops foreign key sale_product_id_fkey of sale
-- RV127 takes ACCESS EXCLUSIVE on product and sale: nobody else reads or writes them until the transaction ends
ALTER TABLE sale DROP CONSTRAINT sale_product_id_fkey;

-- Adds column sale.product_code (character varying(8))
ALTER TABLE sale ADD COLUMN product_code character varying(8);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills sale.product_code
-- RV112 writes rows of sale, all in one transaction: the more there are, the longer others wait
UPDATE sale SET product_code = product.code
FROM product
WHERE product.id = sale.product_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column sale.product_id
-- reviver:carried=sale.product_id
ALTER TABLE sale DROP COLUMN product_id;

-- Adds foreign key sale_product_code_fkey of sale (product_code) to product (code)
-- RV143 counts rows written since: fails if a row refers to none by foreign key sale_product_code_fkey of sale, and nobody can write to sale or product meanwhile
ALTER TABLE sale ADD CONSTRAINT sale_product_code_fkey FOREIGN KEY (product_code) REFERENCES product (code);
