-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check payment_kind_check of payment
--   - adds column payment.type (character varying(20))
--   - changes column payment.kind: may be null
--   - moves data: fills payment.type
--   - changes column payment.type: not null
--   - drops column payment.kind
--   - adds check payment_type_check of payment (type in ('PAY','CARD'))
-- Code from before it fails:
--   - payment.type needs a value, and it does not know it
--   - column payment.kind is gone
--   - values that check payment_type_check of payment does not allow are refused

-- Drops check payment_kind_check of payment
-- RV104 drops check payment_kind_check of payment: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on payment: nobody else reads or writes it until the transaction ends
ALTER TABLE payment DROP CONSTRAINT payment_kind_check;

-- Adds column payment.type (character varying(20))
ALTER TABLE payment ADD COLUMN type character varying(20);

-- Changes column payment.kind: may be null
ALTER TABLE payment ALTER COLUMN kind DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills payment.type
-- RV112 writes rows of payment, all in one transaction: the more there are, the longer others wait
UPDATE payment SET type = CASE
    WHEN kind = 'C' THEN 'CARD'
    WHEN kind = 'P' THEN 'PAY'
END
WHERE kind IN ('C', 'P');

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column payment.type: not null
-- RV121 reads all of payment while nobody else can
-- RV132 code that does not know payment.type cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM payment WHERE type IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of payment have no value in type',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE payment ALTER COLUMN type SET NOT NULL;

-- Drops column payment.kind
-- reviver:carried=payment.kind
ALTER TABLE payment DROP COLUMN kind;

-- Adds check payment_type_check of payment (type in ('PAY','CARD'))
-- RV123 reads all rows while nobody else can
ALTER TABLE payment ADD CONSTRAINT payment_type_check CHECK (type in ('PAY','CARD'));
