-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check payment_type_check of payment
--   - adds column payment.kind (character(1))
--   - changes column payment.type: may be null
--   - moves data: fills payment.kind
--   - changes column payment.kind: not null
--   - drops column payment.type
--   - adds check payment_kind_check of payment (kind in ('P','C'))

-- Drops check payment_type_check of payment
-- RV127 takes ACCESS EXCLUSIVE on payment: nobody else reads or writes it until the transaction ends
ALTER TABLE payment DROP CONSTRAINT payment_type_check;

-- Adds column payment.kind (character(1))
ALTER TABLE payment ADD COLUMN kind character(1);

-- Changes column payment.type: may be null
ALTER TABLE payment ALTER COLUMN type DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills payment.kind
-- RV112 writes rows of payment, all in one transaction: the more there are, the longer others wait
UPDATE payment SET kind = CASE
    WHEN type = 'CARD' THEN 'C'
    WHEN type = 'PAY' THEN 'P'
END
WHERE type IN ('CARD', 'PAY');

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column payment.kind: not null
-- RV121 reads all of payment while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM payment WHERE kind IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of payment have no value in kind',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE payment ALTER COLUMN kind SET NOT NULL;

-- Drops column payment.type
-- reviver:carried=payment.type
ALTER TABLE payment DROP COLUMN type;

-- Adds check payment_kind_check of payment (kind in ('P','C'))
-- RV123 reads all rows while nobody else can
ALTER TABLE payment ADD CONSTRAINT payment_kind_check CHECK (kind in ('P','C'));
