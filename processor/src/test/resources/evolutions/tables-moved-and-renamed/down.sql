-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence warehouse_seq (start 1, increment 50)
--   - moves data: lets sequence warehouse_seq begin above stock.depot.id
--   - drops sequence depot_seq
--   - renames primary key depot_pkey of stock.depot to warehouse_pkey
--   - renames table stock.depot to warehouse
--   - moves table stock.warehouse to warehouse
--   - drops schema stock

-- Adds sequence warehouse_seq (start 1, increment 50)
CREATE SEQUENCE warehouse_seq START WITH 1 INCREMENT BY 50;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence warehouse_seq begin above stock.depot.id
SELECT setval('warehouse_seq', greatest(max(id) + 51, 1), false)
FROM stock.depot
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops sequence depot_seq
DROP SEQUENCE depot_seq;

-- Renames primary key depot_pkey of stock.depot to warehouse_pkey
-- RV127 takes ACCESS EXCLUSIVE on stock.depot: nobody else reads or writes it until the transaction ends
ALTER TABLE stock.depot RENAME CONSTRAINT depot_pkey TO warehouse_pkey;

-- Renames table stock.depot to warehouse
ALTER TABLE stock.depot RENAME TO warehouse;

-- Moves table stock.warehouse to warehouse
-- RV131 code that says table stock.depot fails from this moment; it is warehouse now
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE stock.warehouse SET SCHEMA %I', current_schema());
END
$guard$;

-- Drops schema stock
DROP SCHEMA stock;
