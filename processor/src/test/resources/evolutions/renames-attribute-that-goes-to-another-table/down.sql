-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key cash_id_fkey of cash
--   - adds column payment.coins (integer)
--   - adds column payment.till (character varying(255))
--   - adds column payment.dtype (character varying(31))
--   - moves data: fills payment.dtype, fills payment.coins, payment.till
--   - changes column payment.dtype: not null
--   - drops table cash
--   - adds check payment_dtype_check of payment (dtype in ('Cash'))

-- Drops foreign key cash_id_fkey of cash
-- RV127 takes ACCESS EXCLUSIVE on payment: nobody else reads or writes it until the transaction ends
ALTER TABLE cash DROP CONSTRAINT cash_id_fkey;

-- Adds column payment.coins (integer)
ALTER TABLE payment ADD COLUMN coins integer;

-- Adds column payment.till (character varying(255))
ALTER TABLE payment ADD COLUMN till character varying(255);

-- Adds column payment.dtype (character varying(31))
ALTER TABLE payment ADD COLUMN dtype character varying(31);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills payment.dtype, fills payment.coins, payment.till
-- RV112 writes rows of payment, all in one transaction: the more there are, the longer others wait
UPDATE payment SET dtype = CASE
    WHEN EXISTS (SELECT FROM cash WHERE cash.id = payment.id) THEN 'Cash'
END;
UPDATE payment SET coins = cash.coins, till = cash.drawer
FROM cash
WHERE cash.id = payment.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column payment.dtype: not null
-- RV121 reads all of payment while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM payment WHERE dtype IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of payment have no value in dtype',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE payment ALTER COLUMN dtype SET NOT NULL;

-- Drops table cash
-- reviver:carried=cash
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM cash
        WHERE jsonb_strip_nulls(to_jsonb(cash.*) - ARRAY['id', 'drawer', 'coins']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of cash that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE cash;

-- Adds check payment_dtype_check of payment (dtype in ('Cash'))
-- RV123 reads all rows while nobody else can
ALTER TABLE payment ADD CONSTRAINT payment_dtype_check CHECK (dtype in ('Cash'));
