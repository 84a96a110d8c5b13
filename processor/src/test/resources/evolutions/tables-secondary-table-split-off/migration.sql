-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key product_maker_id_fkey of product
--   - adds table product_detail (product_id, story, width, height, maker_id)
--   - moves data: copies rows of product into product_detail
--   - drops column product.story
--   - drops column product.width
--   - drops column product.height
--   - drops column product.maker_id
--   - adds foreign key product_detail_maker_id_fkey of product_detail (maker_id) to maker (id)
--   - adds foreign key product_detail_product_id_fkey of product_detail (product_id) to product (id)
-- Code from before it fails:
--   - column product.story is gone
--   - column product.width is gone
--   - column product.height is gone
--   - column product.maker_id is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key product_maker_id_fkey of product, and nobody can write to product or maker meanwhile

-- Drops foreign key product_maker_id_fkey of product
-- RV104 drops foreign key product_maker_id_fkey of product: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on maker and product: nobody else reads or writes them until the transaction ends
ALTER TABLE product DROP CONSTRAINT product_maker_id_fkey;

-- Adds table product_detail (product_id, story, width, height, maker_id)
CREATE TABLE product_detail (
    product_id bigint NOT NULL,
    story character varying(200),
    width integer,
    height integer,
    maker_id bigint,
    CONSTRAINT product_detail_pkey PRIMARY KEY (product_id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of product into product_detail
-- RV112 writes rows of product_detail, all in one transaction: the more there are, the longer others wait
INSERT INTO product_detail (product_id, height, width, maker_id, story)
SELECT id, height, width, maker_id, story
FROM product
WHERE (height IS NOT NULL OR width IS NOT NULL OR maker_id IS NOT NULL OR story IS NOT NULL);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column product.story
-- reviver:carried=product.story
ALTER TABLE product DROP COLUMN story;

-- Drops column product.width
-- reviver:carried=product.width
ALTER TABLE product DROP COLUMN width;

-- Drops column product.height
-- reviver:carried=product.height
ALTER TABLE product DROP COLUMN height;

-- Drops column product.maker_id
-- reviver:carried=product.maker_id
ALTER TABLE product DROP COLUMN maker_id;

-- Adds foreign key product_detail_maker_id_fkey of product_detail (maker_id) to maker (id)
ALTER TABLE product_detail ADD CONSTRAINT product_detail_maker_id_fkey FOREIGN KEY (maker_id) REFERENCES maker (id);

-- Adds foreign key product_detail_product_id_fkey of product_detail (product_id) to product (id)
ALTER TABLE product_detail ADD CONSTRAINT product_detail_product_id_fkey FOREIGN KEY (product_id) REFERENCES product (id);
