-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - undoes nothing, for the validation that stands here in the other file
--   - drops foreign key sale_product_id_fkey of sale
--   - adds column sale.product_code (character varying(8))
--   - changes column sale.product_id: may be null
--   - undoes nothing, for the validation that stands here in the other file
--   - drops that demand on column sale.product_id, if the way forward stopped before it was met
--   - moves data: fills sale.product_code
--   - changes column sale.product_code: not null
--   - drops column sale.product_id
--   - adds foreign key sale_product_code_fkey of sale (product_code) to product (code), for new rows first
--   - holds the rows that are there against foreign key sale_product_code_fkey of sale
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row breaks foreign key sale_product_code_fkey of sale, which new rows cannot since the step before; nobody waits

-- Looks at rows before anything is done
DO $guard$
DECLARE
    views text := (SELECT string_agg(DISTINCT rule.ev_class::regclass::text, ', ')
        FROM pg_depend AS seen
        JOIN pg_rewrite AS rule ON rule.oid = seen.objid AND rule.ev_class <> seen.refobjid
        LEFT JOIN pg_attribute AS part ON part.attrelid = seen.refobjid AND part.attnum = seen.refobjsubid
        WHERE seen.classid = 'pg_rewrite'::regclass AND seen.refclassid = 'pg_class'::regclass
            AND (seen.refobjid = 'sale'::regclass AND part.attname IN ('product_id')));
BEGIN
    IF views IS NOT NULL THEN
        RAISE dependent_objects_still_exist USING MESSAGE = 'these views look at what the script takes away or changes: ' || views,
            HINT = 'Drop them first, and create them again afterwards.';
    END IF;
END
$guard$;

-- reviver:alone
-- Undoes nothing, for the validation that stands here in the other file
SELECT 1;

SET LOCAL lock_timeout = '2s';

-- Drops foreign key sale_product_id_fkey of sale
-- RV127 takes ACCESS EXCLUSIVE on product and sale: nobody else reads or writes them until the transaction ends
ALTER TABLE sale DROP CONSTRAINT sale_product_id_fkey;

-- Adds column sale.product_code (character varying(8))
ALTER TABLE sale ADD COLUMN product_code character varying(8);

-- Changes column sale.product_id: may be null
ALTER TABLE sale ALTER COLUMN product_id DROP NOT NULL;

-- reviver:alone
-- Undoes nothing, for the validation that stands here in the other file
SELECT 1;

SET LOCAL lock_timeout = '2s';

-- Drops that demand on column sale.product_id, if the way forward stopped before it was met
-- RV127 takes ACCESS EXCLUSIVE on sale: nobody else reads or writes it until the transaction ends
ALTER TABLE sale DROP CONSTRAINT IF EXISTS sale_product_id_proof;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills sale.product_code
-- RV112 writes rows of sale, all in one transaction: the more there are, the longer others wait
UPDATE sale SET product_code = product.code
FROM product
WHERE product.id = sale.product_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column sale.product_code: not null
-- RV121 reads all of sale while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM sale WHERE product_code IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of sale have no value in product_code',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE sale ALTER COLUMN product_code SET NOT NULL;

-- Drops column sale.product_id
-- reviver:carried=sale.product_id
ALTER TABLE sale DROP COLUMN product_id;

-- Adds foreign key sale_product_code_fkey of sale (product_code) to product (code), for new rows first
-- RV127 takes SHARE ROW EXCLUSIVE on product: nobody else writes to it until the transaction ends
ALTER TABLE sale ADD CONSTRAINT sale_product_code_fkey FOREIGN KEY (product_code) REFERENCES product (code) NOT VALID;

-- reviver:alone
-- Holds the rows that are there against foreign key sale_product_code_fkey of sale
-- RV143 counts rows written since: fails if a row breaks foreign key sale_product_code_fkey of sale, which new rows cannot since the step before; nobody waits
ALTER TABLE sale VALIDATE CONSTRAINT sale_product_code_fkey;

-- Undoes nothing, for the look at rows with which the other file begins
SELECT 1;
