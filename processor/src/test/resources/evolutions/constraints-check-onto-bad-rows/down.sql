-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops check ck_amount of payment

ALTER TABLE payment DROP CONSTRAINT ck_amount;
