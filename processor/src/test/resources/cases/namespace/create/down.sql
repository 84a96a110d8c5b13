-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops table billing.invoice
--   - drops schema billing
-- What it destroys, and when it fails:
--   - RV141 drops table billing.invoice: all rows written since are lost

-- Drops table billing.invoice
-- RV141 drops table billing.invoice: all rows written since are lost
DROP TABLE billing.invoice;

-- Drops schema billing
DROP SCHEMA billing;
