-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds schema stock
--   - moves table product to stock.product
-- Code from before it fails:
--   - table product is called stock.product now

-- Adds schema stock
CREATE SCHEMA stock;

-- Moves table product to stock.product
-- RV131 code that says table product fails from this moment; it is stock.product now
-- RV127 takes ACCESS EXCLUSIVE on product: nobody else reads or writes it until the transaction ends
ALTER TABLE product SET SCHEMA stock;
