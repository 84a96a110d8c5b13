-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check ck_amount of payment

-- Drops check ck_amount of payment
-- RV127 takes ACCESS EXCLUSIVE on payment: nobody else reads or writes it until the transaction ends
ALTER TABLE payment DROP CONSTRAINT ck_amount;
