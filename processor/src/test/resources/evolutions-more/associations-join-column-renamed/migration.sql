-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column invoice.customer_id to buyer_id
--   - renames foreign key invoice_customer_id_fkey of invoice to invoice_buyer_id_fkey
-- Code from before it fails:
--   - column invoice.customer_id is called buyer_id now

-- Renames column invoice.customer_id to buyer_id
-- RV131 code that says column invoice.customer_id fails from this moment; it is buyer_id now
-- RV127 takes ACCESS EXCLUSIVE on invoice: nobody else reads or writes it until the transaction ends
ALTER TABLE invoice RENAME COLUMN customer_id TO buyer_id;

-- Renames foreign key invoice_customer_id_fkey of invoice to invoice_buyer_id_fkey
ALTER TABLE invoice RENAME CONSTRAINT invoice_customer_id_fkey TO invoice_buyer_id_fkey;
