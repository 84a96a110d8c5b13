-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - undoes nothing, for the validation that stands here in the other file
--   - drops foreign key sale_product_code_fkey of sale
--   - adds column sale.product_id (bigint)
--   - changes column sale.product_code: may be null
--   - moves data: fills sale.product_id
--   - demands a value in column sale.product_id of new rows
--   - checks that all rows have a value in column sale.product_id
--   - changes column sale.product_id: not null
--   - drops column sale.product_code
--   - adds foreign key sale_product_id_fkey of sale (product_id) to product (id), for new rows first
--   - holds the rows that are there against foreign key sale_product_id_fkey of sale
-- Code from before it fails:
--   - sale.product_id needs a value, and it does not know it
--   - column sale.product_code is gone
--   - values that foreign key sale_product_id_fkey of sale does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row breaks foreign key sale_product_code_fkey of sale, which new rows cannot since the step before; nobody waits

-- Looks at rows before anything is done
DO $guard$
DECLARE
    views text := (SELECT string_agg(DISTINCT rule.ev_class::regclass::text, ', ')
        FROM pg_depend AS seen
        JOIN pg_rewrite AS rule ON rule.oid = seen.objid AND rule.ev_class <> seen.refobjid
        LEFT JOIN pg_attribute AS part ON part.attrelid = seen.refobjid AND part.attnum = seen.refobjsubid
        WHERE seen.classid = 'pg_rewrite'::regclass AND seen.refclassid = 'pg_class'::regclass
            AND (seen.refobjid = 'sale'::regclass AND part.attname IN ('product_code')));
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

-- Drops foreign key sale_product_code_fkey of sale
-- RV104 drops foreign key sale_product_code_fkey of sale: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on product and sale: nobody else reads or writes them until the transaction ends
ALTER TABLE sale DROP CONSTRAINT sale_product_code_fkey;

-- Adds column sale.product_id (bigint)
ALTER TABLE sale ADD COLUMN product_id bigint;

-- Changes column sale.product_code: may be null
ALTER TABLE sale ALTER COLUMN product_code DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills sale.product_id
-- RV112 writes rows of sale, all in one transaction: the more there are, the longer others wait
UPDATE sale SET product_id = product.id
FROM product
WHERE product.code = sale.product_code;

SET CONSTRAINTS ALL IMMEDIATE;

-- Demands a value in column sale.product_id of new rows
ALTER TABLE sale ADD CONSTRAINT sale_product_id_proof CHECK (product_id IS NOT NULL) NOT VALID;

-- reviver:alone
-- Checks that all rows have a value in column sale.product_id
-- RV121 fails if column sale.product_id is null in any row, which new rows cannot be; nobody waits
ALTER TABLE sale VALIDATE CONSTRAINT sale_product_id_proof;

SET LOCAL lock_timeout = '2s';

-- Changes column sale.product_id: not null
-- RV132 code that does not know column sale.product_id cannot insert rows any more
-- RV127 takes ACCESS EXCLUSIVE on sale: nobody else reads or writes it until the transaction ends
ALTER TABLE sale ALTER COLUMN product_id SET NOT NULL;
ALTER TABLE sale DROP CONSTRAINT sale_product_id_proof;

-- Drops column sale.product_code
-- reviver:carried=sale.product_code
ALTER TABLE sale DROP COLUMN product_code;

-- Adds foreign key sale_product_id_fkey of sale (product_id) to product (id), for new rows first
-- RV127 takes SHARE ROW EXCLUSIVE on product: nobody else writes to it until the transaction ends
ALTER TABLE sale ADD CONSTRAINT sale_product_id_fkey FOREIGN KEY (product_id) REFERENCES product (id) NOT VALID;

-- reviver:alone
-- Holds the rows that are there against foreign key sale_product_id_fkey of sale
-- RV124 fails if a row breaks foreign key sale_product_id_fkey of sale, which new rows cannot since the step before; nobody waits
ALTER TABLE sale VALIDATE CONSTRAINT sale_product_id_fkey;

-- Undoes nothing, for the look at rows with which the other file begins
SELECT 1;
