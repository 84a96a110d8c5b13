-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves table stock.product to product
--   - drops schema stock

-- Moves table stock.product to product
-- RV131 code that says table stock.product fails from this moment; it is product now
-- RV127 takes ACCESS EXCLUSIVE on stock.product: nobody else reads or writes it until the transaction ends
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE stock.product SET SCHEMA %I', current_schema());
END
$guard$;

-- Drops schema stock
DROP SCHEMA stock;
