-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds check ck_amount of payment (amount > 0)
-- Code from before it still works:
--   - values that check ck_amount of payment does not allow are refused

-- Adds check ck_amount of payment (amount > 0)
-- RV123 fails if a row does not pass check ck_amount of payment, and reads all rows while nobody else can
ALTER TABLE payment ADD CONSTRAINT ck_amount CHECK (amount > 0);
