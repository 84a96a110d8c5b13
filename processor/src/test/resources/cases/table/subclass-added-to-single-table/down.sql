-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check payment_dtype_check of payment
--   - moves data: makes sure that no rows of payment are of the class VoucherPayment (dtype = 'VoucherPayment'), which is no entity any more
--   - drops column payment.code
--   - adds check payment_dtype_check of payment (dtype in ('Payment','CardPayment'))
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of payment are of the class VoucherPayment (dtype = 'VoucherPayment'), which is no entity any more
--   - RV142 drops column payment.code: all values written since are lost

-- Drops check payment_dtype_check of payment
-- RV127 takes ACCESS EXCLUSIVE on payment: nobody else reads or writes it until the transaction ends
ALTER TABLE payment DROP CONSTRAINT payment_dtype_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of payment are of the class VoucherPayment (dtype = 'VoucherPayment'), which is no entity any more
-- RV143 counts rows written since: fails if rows of payment are of the class VoucherPayment (dtype = 'VoucherPayment'), which is no entity any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM payment
        WHERE dtype = 'VoucherPayment');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of payment are of the class VoucherPayment (dtype = ''VoucherPayment''), which is no entity any more',
            HINT = 'Delete them, or make them rows of another class, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column payment.code
-- RV142 drops column payment.code: all values written since are lost
ALTER TABLE payment DROP COLUMN code;

-- Adds check payment_dtype_check of payment (dtype in ('Payment','CardPayment'))
-- RV123 reads all rows while nobody else can
ALTER TABLE payment ADD CONSTRAINT payment_dtype_check CHECK (dtype in ('Payment','CardPayment'));
