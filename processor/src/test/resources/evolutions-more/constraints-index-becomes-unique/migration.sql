-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops index ix_email of account
--   - adds unique key account_email_key of account (email)
-- Code from before it still works:
--   - values that unique key account_email_key of account has already are refused

-- Drops index ix_email of account
-- RV127 takes ACCESS EXCLUSIVE on account: nobody else reads or writes it until the transaction ends
DROP INDEX ix_email;

-- Adds unique key account_email_key of account (email)
-- RV122 fails if two rows agree in unique key account_email_key of account, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM account WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of account agree with another in email',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE account ADD CONSTRAINT account_email_key UNIQUE (email);
