-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key card_id_fkey of card
--   - drops foreign key cash_id_fkey of cash
--   - adds column pay.dtype (character varying(31))
--   - adds column pay.net (character varying(255))
--   - adds column pay.dummy (integer)
--   - adds column pay.coins (integer)
--   - moves data: fills pay.dtype, fills pay.net, fills pay.net, pay.coins
--   - changes column pay.dtype: not null
--   - drops table card
--   - drops table cash
--   - adds check pay_dtype_check of pay (dtype in ('Card','Coins'))
--   - adds check pay_net_check of pay (net in ('B','A'))
-- Code from before it fails:
--   - pay.dtype needs a value, and it does not know it
--   - table card is gone
--   - table cash is gone
--   - values that check pay_dtype_check of pay does not allow are refused
--   - values that check pay_net_check of pay does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of pay have a value in net that is none of 'B', 'A'
--   - RV142 drops column pay.dummy: all values written since are lost

-- Drops foreign key card_id_fkey of card
-- RV127 takes ACCESS EXCLUSIVE on pay: nobody else reads or writes it until the transaction ends
ALTER TABLE card DROP CONSTRAINT card_id_fkey;

-- Drops foreign key cash_id_fkey of cash
ALTER TABLE cash DROP CONSTRAINT cash_id_fkey;

-- Adds column pay.dtype (character varying(31))
ALTER TABLE pay ADD COLUMN dtype character varying(31);

-- Adds column pay.net (character varying(255))
ALTER TABLE pay ADD COLUMN net character varying(255);

-- Adds column pay.dummy (integer)
ALTER TABLE pay ADD COLUMN dummy integer;

-- Adds column pay.coins (integer)
ALTER TABLE pay ADD COLUMN coins integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills pay.dtype, fills pay.net, fills pay.net, pay.coins
-- RV109 fails if rows of card have a value in net that is none of 0, 1
-- RV109 fails if rows of cash have a value in net that is none of 0, 1
-- RV112 writes rows of pay, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM card
        WHERE net NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of card have a value in net that is none of 0, 1',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM cash
        WHERE net NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of cash have a value in net that is none of 0, 1',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE pay SET dtype = CASE
    WHEN EXISTS (SELECT FROM card WHERE card.id = pay.id) THEN 'Card'
    WHEN EXISTS (SELECT FROM cash WHERE cash.id = pay.id) THEN 'Coins'
END;
UPDATE pay SET net = (CASE card.net WHEN 0 THEN 'A' WHEN 1 THEN 'B' END)::character varying(255)
FROM card
WHERE card.id = pay.id;
UPDATE pay SET net = (CASE cash.net WHEN 0 THEN 'A' WHEN 1 THEN 'B' END)::character varying(255), coins = cash.coins
FROM cash
WHERE cash.id = pay.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column pay.dtype: not null
-- RV121 reads all of pay while nobody else can
-- RV132 code that does not know pay.dtype cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM pay WHERE dtype IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of pay have no value in dtype',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE pay ALTER COLUMN dtype SET NOT NULL;

-- Drops table card
-- reviver:carried=card
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM card
        WHERE jsonb_strip_nulls(to_jsonb(card.*) - ARRAY['id', 'net']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of card that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE card;

-- Drops table cash
-- reviver:carried=cash
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM cash
        WHERE jsonb_strip_nulls(to_jsonb(cash.*) - ARRAY['id', 'net', 'coins']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of cash that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE cash;

-- Adds check pay_dtype_check of pay (dtype in ('Card','Coins'))
-- RV123 reads all rows while nobody else can
ALTER TABLE pay ADD CONSTRAINT pay_dtype_check CHECK (dtype in ('Card','Coins'));

-- Adds check pay_net_check of pay (net in ('B','A'))
-- RV123 reads all rows while nobody else can
ALTER TABLE pay ADD CONSTRAINT pay_net_check CHECK (net in ('B','A'));
