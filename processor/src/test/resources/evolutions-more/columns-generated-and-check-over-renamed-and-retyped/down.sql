-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check price_ok of item
--   - drops column item.sum
--   - changes column item.cents: bigint to integer
--   - adds column item.sum (integer, generated as cents * pieces virtual)
--   - adds check price_ok of item (cents >= 0 and pieces > 0)
--   - renames check item_article_check of item to item_sku_check
--   - renames column item.article to sku
--   - renames column item.sum to total
--   - renames column item.pieces to qty
--   - renames column item.cents to price
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: item.cents from bigint to integer

-- Drops check price_ok of item
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item DROP CONSTRAINT price_ok;

-- Drops column item.sum
ALTER TABLE item DROP COLUMN sum;

-- Changes column item.cents: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: item.cents from bigint to integer
-- RV113 the planner knows nothing of item.cents then: run ANALYZE item afterwards
-- RV111 copies all of item while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item WHERE cents NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of item have a value in cents that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE item ALTER COLUMN cents TYPE integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds column item.sum (integer, generated as cents * pieces virtual)
ALTER TABLE item ADD COLUMN sum integer GENERATED ALWAYS AS (cents * pieces) VIRTUAL;

-- Adds check price_ok of item (cents >= 0 and pieces > 0)
-- RV123 reads all rows while nobody else can
ALTER TABLE item ADD CONSTRAINT price_ok CHECK (cents >= 0 and pieces > 0);

-- Renames check item_article_check of item to item_sku_check
ALTER TABLE item RENAME CONSTRAINT item_article_check TO item_sku_check;

-- Renames column item.article to sku
-- RV131 code that says column item.article fails from this moment; it is sku now
ALTER TABLE item RENAME COLUMN article TO sku;

-- Renames column item.sum to total
ALTER TABLE item RENAME COLUMN sum TO total;

-- Renames column item.pieces to qty
-- RV131 code that says column item.pieces fails from this moment; it is qty now
ALTER TABLE item RENAME COLUMN pieces TO qty;

-- Renames column item.cents to price
-- RV131 code that says column item.cents fails from this moment; it is price now
ALTER TABLE item RENAME COLUMN cents TO price;
