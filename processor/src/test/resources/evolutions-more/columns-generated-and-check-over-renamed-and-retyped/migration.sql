-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column item.price to cents
--   - renames column item.qty to pieces
--   - renames column item.total to sum
--   - renames column item.sku to article
--   - renames check item_sku_check of item to item_article_check
--   - drops check price_ok of item
--   - drops column item.sum
--   - changes column item.cents: integer to bigint
--   - adds column item.sum (bigint, generated as cents * pieces virtual)
--   - adds check price_ok of item (cents >= 0 and pieces > 0)
-- Code from before it fails:
--   - column item.price is called cents now
--   - column item.qty is called pieces now
--   - column item.sku is called article now
--   - column item.sum is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: item.cents from bigint to integer

-- Renames column item.price to cents
-- RV131 code that says column item.price fails from this moment; it is cents now
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item RENAME COLUMN price TO cents;

-- Renames column item.qty to pieces
-- RV131 code that says column item.qty fails from this moment; it is pieces now
ALTER TABLE item RENAME COLUMN qty TO pieces;

-- Renames column item.total to sum
ALTER TABLE item RENAME COLUMN total TO sum;

-- Renames column item.sku to article
-- RV131 code that says column item.sku fails from this moment; it is article now
ALTER TABLE item RENAME COLUMN sku TO article;

-- Renames check item_sku_check of item to item_article_check
ALTER TABLE item RENAME CONSTRAINT item_sku_check TO item_article_check;

-- Drops check price_ok of item
ALTER TABLE item DROP CONSTRAINT price_ok;

-- Drops column item.sum
ALTER TABLE item DROP COLUMN sum;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column item.cents: integer to bigint
-- RV113 the planner knows nothing of item.cents then: run ANALYZE item afterwards
-- RV111 copies all of item while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE item ALTER COLUMN cents TYPE bigint;

-- Adds column item.sum (bigint, generated as cents * pieces virtual)
ALTER TABLE item ADD COLUMN sum bigint GENERATED ALWAYS AS (cents * pieces) VIRTUAL;

-- Adds check price_ok of item (cents >= 0 and pieces > 0)
-- RV123 reads all rows while nobody else can
ALTER TABLE item ADD CONSTRAINT price_ok CHECK (cents >= 0 and pieces > 0);
