-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops table billing.invoice
--   - drops schema billing
-- Code from before it fails:
--   - table billing.invoice is gone
-- What the way back does not bring back:
--   - drops table billing.invoice: the way back restores the table, not its rows

-- Drops table billing.invoice
-- RV101 drops table billing.invoice: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE billing.invoice;

-- Drops schema billing
DROP SCHEMA billing;
