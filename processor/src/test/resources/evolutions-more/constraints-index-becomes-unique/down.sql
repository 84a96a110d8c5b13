-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key account_email_key of account
--   - adds index ix_email of account (email)

-- Drops unique key account_email_key of account
-- RV127 takes ACCESS EXCLUSIVE on account: nobody else reads or writes it until the transaction ends
ALTER TABLE account DROP CONSTRAINT account_email_key;

-- Adds index ix_email of account (email)
-- RV125 nobody can write to account while index ix_email of account is built
CREATE INDEX ix_email ON account (email);
