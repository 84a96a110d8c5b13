-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves table stock.warehouse to warehouse
--   - drops schema stock

-- Moves table stock.warehouse to warehouse
-- RV131 code that says table stock.warehouse fails from this moment; it is warehouse now
-- RV127 takes ACCESS EXCLUSIVE on stock.warehouse: nobody else reads or writes it until the transaction ends
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE stock.warehouse SET SCHEMA %I', current_schema());
END
$guard$;

-- Drops schema stock
DROP SCHEMA stock;
