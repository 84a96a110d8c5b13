-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key giro_id_fkey of giro
--   - drops foreign key savings_id_fkey of savings
--   - adds column account.dtype (character varying(31))
--   - adds column account.overdraft (integer)
--   - adds column account.rate (integer)
--   - moves data: fills account.dtype, fills account.overdraft, fills account.rate
--   - changes column account.dtype: not null
--   - drops table giro
--   - drops table savings
--   - adds check account_dtype_check of account (dtype in ('Giro','Savings'))
--   - adds check account_savings_check of account (dtype <> 'Savings' or (rate is not null))
-- Code from before it fails:
--   - account.dtype needs a value, and it does not know it
--   - table giro is gone
--   - table savings is gone
--   - values that check account_dtype_check of account does not allow are refused
--   - values that check account_savings_check of account does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of account have no value in rate, which every row of savings must have

-- Drops foreign key giro_id_fkey of giro
-- RV127 takes ACCESS EXCLUSIVE on account: nobody else reads or writes it until the transaction ends
ALTER TABLE giro DROP CONSTRAINT giro_id_fkey;

-- Drops foreign key savings_id_fkey of savings
ALTER TABLE savings DROP CONSTRAINT savings_id_fkey;

-- Adds column account.dtype (character varying(31))
ALTER TABLE account ADD COLUMN dtype character varying(31);

-- Adds column account.overdraft (integer)
ALTER TABLE account ADD COLUMN overdraft integer;

-- Adds column account.rate (integer)
ALTER TABLE account ADD COLUMN rate integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills account.dtype, fills account.overdraft, fills account.rate
-- RV112 writes rows of account, all in one transaction: the more there are, the longer others wait
UPDATE account SET dtype = CASE
    WHEN EXISTS (SELECT FROM giro WHERE giro.id = account.id) THEN 'Giro'
    WHEN EXISTS (SELECT FROM savings WHERE savings.id = account.id) THEN 'Savings'
END;
UPDATE account SET overdraft = giro.overdraft
FROM giro
WHERE giro.id = account.id;
UPDATE account SET rate = savings.rate
FROM savings
WHERE savings.id = account.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column account.dtype: not null
-- RV121 reads all of account while nobody else can
-- RV132 code that does not know account.dtype cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM account WHERE dtype IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of account have no value in dtype',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE account ALTER COLUMN dtype SET NOT NULL;

-- Drops table giro
-- reviver:carried=giro
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM giro
        WHERE jsonb_strip_nulls(to_jsonb(giro.*) - ARRAY['id', 'overdraft']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of giro that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE giro;

-- Drops table savings
-- reviver:carried=savings
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM savings
        WHERE jsonb_strip_nulls(to_jsonb(savings.*) - ARRAY['id', 'rate']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of savings that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE savings;

-- Adds check account_dtype_check of account (dtype in ('Giro','Savings'))
-- RV123 reads all rows while nobody else can
ALTER TABLE account ADD CONSTRAINT account_dtype_check CHECK (dtype in ('Giro','Savings'));

-- Adds check account_savings_check of account (dtype <> 'Savings' or (rate is not null))
-- RV123 fails if a row does not pass check account_savings_check of account, and reads all rows while nobody else can
ALTER TABLE account ADD CONSTRAINT account_savings_check CHECK (dtype <> 'Savings' or (rate is not null));
