-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key product_code_key of product
--   - adds column product.deleted (boolean)
--   - adds column product.version (bigint)
--   - adds column product.tenant (character varying(20))
--   - fills product.deleted where it is null, with false
--   - fills product.version where it is null, with 0
--   - fills product.tenant where it is null, with 'main'
--   - changes column product.deleted: not null
--   - changes column product.version: not null
--   - changes column product.tenant: not null
--   - adds unique key product_tenant_code_key of product (tenant, code)
-- Code from before it reads and updates, but cannot insert everywhere:
--   - product.deleted needs a value, and it does not know it
--   - product.version needs a value, and it does not know it
--   - product.tenant needs a value, and it does not know it
--   - values that unique key product_tenant_code_key of product has already are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of product are marked as deleted in deleted, and would be there again without it
--   - RV142 drops column product.tenant: all values written since are lost
--   - RV142 drops column product.version: all values written since are lost
--   - RV142 drops column product.deleted: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key product_code_key of product, and builds its index while nobody can read the table

-- Drops unique key product_code_key of product
-- RV104 drops unique key product_code_key of product: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on product: nobody else reads or writes it until the transaction ends
ALTER TABLE product DROP CONSTRAINT product_code_key;

-- Adds column product.deleted (boolean)
ALTER TABLE product ADD COLUMN deleted boolean;
COMMENT ON COLUMN product.deleted IS 'Soft-delete indicator';

-- Adds column product.version (bigint)
ALTER TABLE product ADD COLUMN version bigint;

-- Adds column product.tenant (character varying(20))
ALTER TABLE product ADD COLUMN tenant character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills product.deleted where it is null, with false
-- RV126 writes every row of product that has no deleted, in one transaction; nobody else can write to these rows until it ends
UPDATE product SET deleted = false WHERE deleted IS NULL;

-- Fills product.version where it is null, with 0
-- RV126 writes every row of product that has no version, in one transaction; nobody else can write to these rows until it ends
UPDATE product SET version = 0 WHERE version IS NULL;

-- Fills product.tenant where it is null, with 'main'
-- RV126 writes every row of product that has no tenant, in one transaction; nobody else can write to these rows until it ends
UPDATE product SET tenant = 'main' WHERE tenant IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column product.deleted: not null
-- RV121 reads all of product while nobody else can
-- RV132 code that does not know product.deleted cannot insert rows any more
-- Changes column product.version: not null
-- RV132 code that does not know product.version cannot insert rows any more
-- Changes column product.tenant: not null
-- RV132 code that does not know product.tenant cannot insert rows any more
ALTER TABLE product
    ALTER COLUMN deleted SET NOT NULL,
    ALTER COLUMN version SET NOT NULL,
    ALTER COLUMN tenant SET NOT NULL;

-- Adds unique key product_tenant_code_key of product (tenant, code)
-- RV122 builds its index while nobody can read the table
ALTER TABLE product ADD CONSTRAINT product_tenant_code_key UNIQUE (tenant, code);
