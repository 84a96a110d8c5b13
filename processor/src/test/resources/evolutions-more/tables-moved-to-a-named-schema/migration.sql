-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds schema stock
--   - moves table warehouse to stock.warehouse
-- Code from before it fails:
--   - table warehouse is called stock.warehouse now

-- Adds schema stock
CREATE SCHEMA stock;

-- Moves table warehouse to stock.warehouse
-- RV131 code that says table warehouse fails from this moment; it is stock.warehouse now
-- RV127 takes ACCESS EXCLUSIVE on warehouse: nobody else reads or writes it until the transaction ends
ALTER TABLE warehouse SET SCHEMA stock;
