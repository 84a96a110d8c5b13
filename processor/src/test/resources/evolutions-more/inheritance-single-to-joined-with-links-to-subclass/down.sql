-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key savings_notes_savings_id_fkey of savings_notes
--   - drops foreign key savings_customer_savings_id_fkey of savings_customer
--   - drops foreign key customer_main_id_fkey of customer
--   - drops foreign key customer_favourite_id_fkey of customer
--   - drops foreign key savings_id_fkey of savings
--   - drops foreign key checking_id_fkey of checking
--   - adds column account.rate (numeric(5,2))
--   - adds column account.overdraft (bigint)
--   - adds column account.dtype (character varying(31))
--   - moves data: fills account.dtype, fills account.overdraft, fills account.rate
--   - changes column account.dtype: not null
--   - drops table savings
--   - drops table checking
--   - adds check account_dtype_check of account (dtype in ('Account','Checking','Savings'))
--   - adds foreign key savings_notes_savings_id_fkey of savings_notes (savings_id) to account (id)
--   - adds foreign key account_customer_savings_id_fkey of savings_customer (savings_id) to account (id)
--   - adds foreign key customer_main_id_fkey of customer (main_id) to account (id)
--   - adds foreign key customer_favourite_id_fkey of customer (favourite_id) to account (id)
--   - renames foreign key savings_customer_holders_id_fkey of savings_customer to account_customer_holders_id_fkey
--   - renames table savings_customer to account_customer

-- Drops foreign key savings_notes_savings_id_fkey of savings_notes
-- RV127 takes ACCESS EXCLUSIVE on savings_notes: nobody else reads or writes it until the transaction ends
ALTER TABLE savings_notes DROP CONSTRAINT savings_notes_savings_id_fkey;

-- Drops foreign key savings_customer_savings_id_fkey of savings_customer
-- RV127 takes ACCESS EXCLUSIVE on savings_customer: nobody else reads or writes it until the transaction ends
ALTER TABLE savings_customer DROP CONSTRAINT savings_customer_savings_id_fkey;

-- Drops foreign key customer_main_id_fkey of customer
-- RV127 takes ACCESS EXCLUSIVE on customer: nobody else reads or writes it until the transaction ends
ALTER TABLE customer DROP CONSTRAINT customer_main_id_fkey;

-- Drops foreign key customer_favourite_id_fkey of customer
ALTER TABLE customer DROP CONSTRAINT customer_favourite_id_fkey;

-- Drops foreign key savings_id_fkey of savings
-- RV127 takes ACCESS EXCLUSIVE on account: nobody else reads or writes it until the transaction ends
ALTER TABLE savings DROP CONSTRAINT savings_id_fkey;

-- Drops foreign key checking_id_fkey of checking
ALTER TABLE checking DROP CONSTRAINT checking_id_fkey;

-- Adds column account.rate (numeric(5,2))
ALTER TABLE account ADD COLUMN rate numeric(5,2);

-- Adds column account.overdraft (bigint)
ALTER TABLE account ADD COLUMN overdraft bigint;

-- Adds column account.dtype (character varying(31))
ALTER TABLE account ADD COLUMN dtype character varying(31);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills account.dtype, fills account.overdraft, fills account.rate
-- RV112 writes rows of account, all in one transaction: the more there are, the longer others wait
UPDATE account SET dtype = CASE
    WHEN EXISTS (SELECT FROM checking WHERE checking.id = account.id) THEN 'Checking'
    WHEN EXISTS (SELECT FROM savings WHERE savings.id = account.id) THEN 'Savings'
    ELSE 'Account'
END;
UPDATE account SET overdraft = checking.overdraft
FROM checking
WHERE checking.id = account.id;
UPDATE account SET rate = savings.rate
FROM savings
WHERE savings.id = account.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column account.dtype: not null
-- RV121 reads all of account while nobody else can
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

-- Drops table checking
-- reviver:carried=checking
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM checking
        WHERE jsonb_strip_nulls(to_jsonb(checking.*) - ARRAY['id', 'overdraft']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of checking that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE checking;

-- Adds check account_dtype_check of account (dtype in ('Account','Checking','Savings'))
-- RV123 reads all rows while nobody else can
ALTER TABLE account ADD CONSTRAINT account_dtype_check CHECK (dtype in ('Account','Checking','Savings'));

-- Adds foreign key savings_notes_savings_id_fkey of savings_notes (savings_id) to account (id)
-- RV124 nobody can write to savings_notes or account meanwhile
ALTER TABLE savings_notes ADD CONSTRAINT savings_notes_savings_id_fkey FOREIGN KEY (savings_id) REFERENCES account (id);

-- Adds foreign key account_customer_savings_id_fkey of savings_customer (savings_id) to account (id)
-- RV124 nobody can write to savings_customer or account meanwhile
ALTER TABLE savings_customer ADD CONSTRAINT account_customer_savings_id_fkey FOREIGN KEY (savings_id) REFERENCES account (id);

-- Adds foreign key customer_main_id_fkey of customer (main_id) to account (id)
-- RV124 nobody can write to customer or account meanwhile
ALTER TABLE customer ADD CONSTRAINT customer_main_id_fkey FOREIGN KEY (main_id) REFERENCES account (id);

-- Adds foreign key customer_favourite_id_fkey of customer (favourite_id) to account (id)
-- RV124 nobody can write to customer or account meanwhile
ALTER TABLE customer ADD CONSTRAINT customer_favourite_id_fkey FOREIGN KEY (favourite_id) REFERENCES account (id);

-- Renames foreign key savings_customer_holders_id_fkey of savings_customer to account_customer_holders_id_fkey
ALTER TABLE savings_customer RENAME CONSTRAINT savings_customer_holders_id_fkey TO account_customer_holders_id_fkey;

-- Renames table savings_customer to account_customer
-- RV131 code that says table savings_customer fails from this moment; it is account_customer now
ALTER TABLE savings_customer RENAME TO account_customer;
