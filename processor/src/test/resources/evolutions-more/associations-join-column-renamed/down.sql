-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames foreign key invoice_buyer_id_fkey of invoice to invoice_customer_id_fkey
--   - renames column invoice.buyer_id to customer_id

-- Renames foreign key invoice_buyer_id_fkey of invoice to invoice_customer_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on invoice: nobody else reads or writes it until the transaction ends
ALTER TABLE invoice RENAME CONSTRAINT invoice_buyer_id_fkey TO invoice_customer_id_fkey;

-- Renames column invoice.buyer_id to customer_id
-- RV131 code that says column invoice.buyer_id fails from this moment; it is customer_id now
ALTER TABLE invoice RENAME COLUMN buyer_id TO customer_id;
