-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key product_tenant_code_key of product
--   - changes column product.tenant: may be null
--   - changes column product.version: may be null
--   - changes column product.deleted: may be null
--   - moves data: makes sure that no rows of product are marked as deleted in deleted, and would be there again without it
--   - drops column product.tenant
--   - drops column product.version
--   - drops column product.deleted
--   - adds unique key product_code_key of product (code)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of product are marked as deleted in deleted, and would be there again without it
--   - RV142 drops column product.tenant: all values written since are lost
--   - RV142 drops column product.version: all values written since are lost
--   - RV142 drops column product.deleted: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key product_code_key of product, and builds its index while nobody can read the table

-- Drops unique key product_tenant_code_key of product
-- RV127 takes ACCESS EXCLUSIVE on product: nobody else reads or writes it until the transaction ends
ALTER TABLE product DROP CONSTRAINT product_tenant_code_key;

-- Changes column product.tenant: may be null
-- Changes column product.version: may be null
-- Changes column product.deleted: may be null
ALTER TABLE product
    ALTER COLUMN tenant DROP NOT NULL,
    ALTER COLUMN version DROP NOT NULL,
    ALTER COLUMN deleted DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of product are marked as deleted in deleted, and would be there again without it
-- RV143 counts rows written since: fails if rows of product are marked as deleted in deleted, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM product
        WHERE deleted <> false);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of product are marked as deleted in deleted, and would be there again without it',
            HINT = 'Delete them for good, or unmark them, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column product.tenant
-- RV142 drops column product.tenant: all values written since are lost
ALTER TABLE product DROP COLUMN tenant;

-- Drops column product.version
-- RV142 drops column product.version: all values written since are lost
ALTER TABLE product DROP COLUMN version;

-- Drops column product.deleted
-- RV142 drops column product.deleted: all values written since are lost
ALTER TABLE product DROP COLUMN deleted;

-- Adds unique key product_code_key of product (code)
-- RV143 counts rows written since: fails if two rows agree in unique key product_code_key of product, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM product WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of product agree with another in code',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE product ADD CONSTRAINT product_code_key UNIQUE (code);
