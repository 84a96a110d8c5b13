-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds schema stock
--   - moves table warehouse to stock.warehouse
--   - renames table stock.warehouse to depot
--   - renames primary key warehouse_pkey of stock.depot to depot_pkey
--   - adds sequence depot_seq (start 1, increment 50)
--   - moves data: lets sequence depot_seq begin above stock.depot.id
--   - drops sequence warehouse_seq
-- Code from before it fails:
--   - table warehouse is called stock.depot now
--   - sequence warehouse_seq is gone, from which it takes numbers

-- Adds schema stock
CREATE SCHEMA stock;

-- Moves table warehouse to stock.warehouse
-- RV127 takes ACCESS EXCLUSIVE on warehouse: nobody else reads or writes it until the transaction ends
ALTER TABLE warehouse SET SCHEMA stock;

-- Renames table stock.warehouse to depot
-- RV131 code that says table warehouse fails from this moment; it is depot now
ALTER TABLE stock.warehouse RENAME TO depot;

-- Renames primary key warehouse_pkey of stock.depot to depot_pkey
ALTER TABLE stock.depot RENAME CONSTRAINT warehouse_pkey TO depot_pkey;

-- Adds sequence depot_seq (start 1, increment 50)
CREATE SEQUENCE depot_seq START WITH 1 INCREMENT BY 50;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence depot_seq begin above stock.depot.id
SELECT setval('depot_seq', greatest(max(id) + 51, 1), false)
FROM stock.depot
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops sequence warehouse_seq
DROP SEQUENCE warehouse_seq;
