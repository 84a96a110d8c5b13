-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - drops table billing.invoice
--   - drops schema billing
-- What the way back does not bring back:
--   - drops table billing.invoice: the way back restores the table, not its rows

-- RV101 drops table billing.invoice: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE billing.invoice;

DROP SCHEMA billing;
