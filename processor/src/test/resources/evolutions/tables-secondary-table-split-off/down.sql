-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key product_detail_product_id_fkey of product_detail
--   - drops foreign key product_detail_maker_id_fkey of product_detail
--   - adds column product.maker_id (bigint)
--   - adds column product.height (integer)
--   - adds column product.width (integer)
--   - adds column product.story (character varying(200))
--   - moves data: fills product.height, product.width, product.maker_id, product.story
--   - drops table product_detail
--   - adds foreign key product_maker_id_fkey of product (maker_id) to maker (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key product_maker_id_fkey of product, and nobody can write to product or maker meanwhile

-- Drops foreign key product_detail_product_id_fkey of product_detail
-- RV127 takes ACCESS EXCLUSIVE on product: nobody else reads or writes it until the transaction ends
ALTER TABLE product_detail DROP CONSTRAINT product_detail_product_id_fkey;

-- Drops foreign key product_detail_maker_id_fkey of product_detail
-- RV127 takes ACCESS EXCLUSIVE on maker: nobody else reads or writes it until the transaction ends
ALTER TABLE product_detail DROP CONSTRAINT product_detail_maker_id_fkey;

-- Adds column product.maker_id (bigint)
ALTER TABLE product ADD COLUMN maker_id bigint;

-- Adds column product.height (integer)
ALTER TABLE product ADD COLUMN height integer;

-- Adds column product.width (integer)
ALTER TABLE product ADD COLUMN width integer;

-- Adds column product.story (character varying(200))
ALTER TABLE product ADD COLUMN story character varying(200);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills product.height, product.width, product.maker_id, product.story
-- RV112 writes rows of product, all in one transaction: the more there are, the longer others wait
UPDATE product SET height = product_detail.height, width = product_detail.width, maker_id = product_detail.maker_id, story = product_detail.story
FROM product_detail
WHERE product_detail.product_id = product.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table product_detail
-- reviver:carried=product_detail
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM product_detail
        WHERE jsonb_strip_nulls(to_jsonb(product_detail.*) - ARRAY['product_id', 'story', 'width', 'height', 'maker_id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of product_detail that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE product_detail;

-- Adds foreign key product_maker_id_fkey of product (maker_id) to maker (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key product_maker_id_fkey of product, and nobody can write to product or maker meanwhile
ALTER TABLE product ADD CONSTRAINT product_maker_id_fkey FOREIGN KEY (maker_id) REFERENCES maker (id);
