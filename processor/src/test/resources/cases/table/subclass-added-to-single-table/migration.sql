-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops check payment_dtype_check of payment
--   - adds column payment.code (character varying(255))
--   - adds check payment_dtype_check of payment (dtype in ('Payment','CardPayment','VoucherPayment'))

ALTER TABLE payment DROP CONSTRAINT payment_dtype_check;

ALTER TABLE payment ADD COLUMN code character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV123 fails if a row does not pass check payment_dtype_check of payment, and reads all rows while nobody else can
ALTER TABLE payment ADD CONSTRAINT payment_dtype_check CHECK (dtype in ('Payment','CardPayment','VoucherPayment'));
