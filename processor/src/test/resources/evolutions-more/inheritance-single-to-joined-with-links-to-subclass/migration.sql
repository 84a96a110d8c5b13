-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table account_customer to savings_customer
--   - renames foreign key account_customer_holders_id_fkey of savings_customer to savings_customer_holders_id_fkey
--   - drops foreign key customer_favourite_id_fkey of customer
--   - drops foreign key customer_main_id_fkey of customer
--   - drops foreign key account_customer_savings_id_fkey of savings_customer
--   - drops foreign key savings_notes_savings_id_fkey of savings_notes
--   - drops check account_dtype_check of account
--   - adds table checking (id, overdraft)
--   - adds table savings (id, rate)
--   - changes column account.dtype: may be null
--   - moves data: copies rows of account into checking, copies rows of account into savings
--   - drops column account.dtype
--   - drops column account.overdraft
--   - drops column account.rate
--   - adds foreign key checking_id_fkey of checking (id) to account (id)
--   - adds foreign key savings_id_fkey of savings (id) to account (id)
--   - adds foreign key customer_favourite_id_fkey of customer (favourite_id) to savings (id)
--   - adds foreign key customer_main_id_fkey of customer (main_id) to checking (id)
--   - adds foreign key savings_customer_savings_id_fkey of savings_customer (savings_id) to savings (id)
--   - adds foreign key savings_notes_savings_id_fkey of savings_notes (savings_id) to savings (id)
-- Code from before it fails:
--   - table account_customer is called savings_customer now
--   - column account.dtype is gone
--   - column account.overdraft is gone
--   - column account.rate is gone
--   - values that foreign key customer_favourite_id_fkey of customer does not find are refused
--   - values that foreign key customer_main_id_fkey of customer does not find are refused
--   - values that foreign key savings_customer_savings_id_fkey of savings_customer does not find are refused
--   - values that foreign key savings_notes_savings_id_fkey of savings_notes does not find are refused

-- Renames table account_customer to savings_customer
-- RV131 code that says table account_customer fails from this moment; it is savings_customer now
-- RV127 takes ACCESS EXCLUSIVE on account_customer: nobody else reads or writes it until the transaction ends
ALTER TABLE account_customer RENAME TO savings_customer;

-- Renames foreign key account_customer_holders_id_fkey of savings_customer to savings_customer_holders_id_fkey
ALTER TABLE savings_customer RENAME CONSTRAINT account_customer_holders_id_fkey TO savings_customer_holders_id_fkey;

-- Drops foreign key customer_favourite_id_fkey of customer
-- RV127 takes ACCESS EXCLUSIVE on account and customer: nobody else reads or writes them until the transaction ends
ALTER TABLE customer DROP CONSTRAINT customer_favourite_id_fkey;

-- Drops foreign key customer_main_id_fkey of customer
ALTER TABLE customer DROP CONSTRAINT customer_main_id_fkey;

-- Drops foreign key account_customer_savings_id_fkey of savings_customer
-- RV104 drops foreign key account_customer_savings_id_fkey of savings_customer: rows that break it may arrive, and then it cannot be put back
ALTER TABLE savings_customer DROP CONSTRAINT account_customer_savings_id_fkey;

-- Drops foreign key savings_notes_savings_id_fkey of savings_notes
-- RV127 takes ACCESS EXCLUSIVE on savings_notes: nobody else reads or writes it until the transaction ends
ALTER TABLE savings_notes DROP CONSTRAINT savings_notes_savings_id_fkey;

-- Drops check account_dtype_check of account
-- RV104 drops check account_dtype_check of account: rows that break it may arrive, and then it cannot be put back
ALTER TABLE account DROP CONSTRAINT account_dtype_check;

-- Adds table checking (id, overdraft)
CREATE TABLE checking (
    id bigint NOT NULL,
    overdraft bigint,
    CONSTRAINT checking_pkey PRIMARY KEY (id)
);

-- Adds table savings (id, rate)
CREATE TABLE savings (
    id bigint NOT NULL,
    rate numeric(5,2),
    CONSTRAINT savings_pkey PRIMARY KEY (id)
);

-- Changes column account.dtype: may be null
ALTER TABLE account ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of account into checking, copies rows of account into savings
-- RV112 writes rows of checking and savings, all in one transaction: the more there are, the longer others wait
INSERT INTO checking (id, overdraft)
SELECT id, overdraft
FROM account
WHERE dtype = 'Checking';
INSERT INTO savings (id, rate)
SELECT id, rate
FROM account
WHERE dtype = 'Savings';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column account.dtype
-- reviver:carried=account.dtype
ALTER TABLE account DROP COLUMN dtype;

-- Drops column account.overdraft
-- reviver:carried=account.overdraft
ALTER TABLE account DROP COLUMN overdraft;

-- Drops column account.rate
-- reviver:carried=account.rate
ALTER TABLE account DROP COLUMN rate;

-- Adds foreign key checking_id_fkey of checking (id) to account (id)
ALTER TABLE checking ADD CONSTRAINT checking_id_fkey FOREIGN KEY (id) REFERENCES account (id);

-- Adds foreign key savings_id_fkey of savings (id) to account (id)
ALTER TABLE savings ADD CONSTRAINT savings_id_fkey FOREIGN KEY (id) REFERENCES account (id);

-- Adds foreign key customer_favourite_id_fkey of customer (favourite_id) to savings (id)
-- RV124 fails if a row refers to none by foreign key customer_favourite_id_fkey of customer, and nobody can write to customer or savings meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer AS child
        WHERE child.favourite_id IS NOT NULL AND NOT EXISTS (SELECT FROM savings AS parent WHERE parent.id = child.favourite_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of customer refer by favourite_id to no row of savings',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE customer ADD CONSTRAINT customer_favourite_id_fkey FOREIGN KEY (favourite_id) REFERENCES savings (id);

-- Adds foreign key customer_main_id_fkey of customer (main_id) to checking (id)
-- RV124 fails if a row refers to none by foreign key customer_main_id_fkey of customer, and nobody can write to customer or checking meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer AS child
        WHERE child.main_id IS NOT NULL AND NOT EXISTS (SELECT FROM checking AS parent WHERE parent.id = child.main_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of customer refer by main_id to no row of checking',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE customer ADD CONSTRAINT customer_main_id_fkey FOREIGN KEY (main_id) REFERENCES checking (id);

-- Adds foreign key savings_customer_savings_id_fkey of savings_customer (savings_id) to savings (id)
-- RV124 fails if a row refers to none by foreign key savings_customer_savings_id_fkey of savings_customer, and nobody can write to savings_customer or savings meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM savings_customer AS child
        WHERE child.savings_id IS NOT NULL AND NOT EXISTS (SELECT FROM savings AS parent WHERE parent.id = child.savings_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of savings_customer refer by savings_id to no row of savings',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE savings_customer ADD CONSTRAINT savings_customer_savings_id_fkey FOREIGN KEY (savings_id) REFERENCES savings (id);

-- Adds foreign key savings_notes_savings_id_fkey of savings_notes (savings_id) to savings (id)
-- RV124 fails if a row refers to none by foreign key savings_notes_savings_id_fkey of savings_notes, and nobody can write to savings_notes or savings meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM savings_notes AS child
        WHERE child.savings_id IS NOT NULL AND NOT EXISTS (SELECT FROM savings AS parent WHERE parent.id = child.savings_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of savings_notes refer by savings_id to no row of savings',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE savings_notes ADD CONSTRAINT savings_notes_savings_id_fkey FOREIGN KEY (savings_id) REFERENCES savings (id);
