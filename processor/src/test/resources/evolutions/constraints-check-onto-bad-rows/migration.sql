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
-- RV127 takes ACCESS EXCLUSIVE on payment: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM payment WHERE NOT (amount > 0));
BEGIN
    IF misfits > 0 THEN
        RAISE check_violation USING MESSAGE = misfits || ' rows of payment do not pass the check ck_amount: amount > 0',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE payment ADD CONSTRAINT ck_amount CHECK (amount > 0);
