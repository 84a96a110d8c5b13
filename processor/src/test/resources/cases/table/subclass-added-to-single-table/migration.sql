-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check payment_dtype_check of payment
--   - adds column payment.code (character varying(255))
--   - adds check payment_dtype_check of payment (dtype in ('Payment','CardPayment','VoucherPayment'))
-- Code from before it still works:
--   - values that check payment_dtype_check of payment does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of payment are of the class VoucherPayment (dtype = 'VoucherPayment'), which is no entity any more
--   - RV142 drops column payment.code: all values written since are lost

-- Drops check payment_dtype_check of payment
-- RV127 takes ACCESS EXCLUSIVE on payment: nobody else reads or writes it until the transaction ends
ALTER TABLE payment DROP CONSTRAINT payment_dtype_check;

-- Adds column payment.code (character varying(255))
ALTER TABLE payment ADD COLUMN code character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds check payment_dtype_check of payment (dtype in ('Payment','CardPayment','VoucherPayment'))
-- RV123 reads all rows while nobody else can
ALTER TABLE payment ADD CONSTRAINT payment_dtype_check CHECK (dtype in ('Payment','CardPayment','VoucherPayment'));
