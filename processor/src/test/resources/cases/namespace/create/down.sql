-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops table billing.invoice
--   - drops schema billing

-- RV141 drops table billing.invoice: all rows written since are lost
DROP TABLE billing.invoice;

DROP SCHEMA billing;
