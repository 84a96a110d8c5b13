-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check account_savings_check of account
--   - drops check account_dtype_check of account
--   - adds table savings (id, rate)
--   - adds table giro (id, overdraft)
--   - changes column account.dtype: may be null
--   - moves data: copies rows of account into giro, copies rows of account into savings
--   - drops column account.rate
--   - drops column account.overdraft
--   - drops column account.dtype
--   - adds foreign key savings_id_fkey of savings (id) to account (id)
--   - adds foreign key giro_id_fkey of giro (id) to account (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of account have no value in rate, which every row of savings must have

-- Drops check account_savings_check of account
-- RV127 takes ACCESS EXCLUSIVE on account: nobody else reads or writes it until the transaction ends
ALTER TABLE account DROP CONSTRAINT account_savings_check;

-- Drops check account_dtype_check of account
ALTER TABLE account DROP CONSTRAINT account_dtype_check;

-- Adds table savings (id, rate)
CREATE TABLE savings (
    id bigint NOT NULL,
    rate integer NOT NULL,
    CONSTRAINT savings_pkey PRIMARY KEY (id)
);

-- Adds table giro (id, overdraft)
CREATE TABLE giro (
    id bigint NOT NULL,
    overdraft integer,
    CONSTRAINT giro_pkey PRIMARY KEY (id)
);

-- Changes column account.dtype: may be null
ALTER TABLE account ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of account into giro, copies rows of account into savings
-- RV143 counts rows written since: fails if rows of account have no value in rate, which every row of savings must have
-- RV112 writes rows of giro and savings, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM account
        WHERE dtype = 'Savings' AND rate IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of account have no value in rate, which every row of savings must have',
            HINT = 'Give them one, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO giro (id, overdraft)
SELECT id, overdraft
FROM account
WHERE dtype = 'Giro';
INSERT INTO savings (id, rate)
SELECT id, rate
FROM account
WHERE dtype = 'Savings';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column account.rate
-- reviver:carried=account.rate
ALTER TABLE account DROP COLUMN rate;

-- Drops column account.overdraft
-- reviver:carried=account.overdraft
ALTER TABLE account DROP COLUMN overdraft;

-- Drops column account.dtype
-- reviver:carried=account.dtype
ALTER TABLE account DROP COLUMN dtype;

-- Adds foreign key savings_id_fkey of savings (id) to account (id)
ALTER TABLE savings ADD CONSTRAINT savings_id_fkey FOREIGN KEY (id) REFERENCES account (id);

-- Adds foreign key giro_id_fkey of giro (id) to account (id)
ALTER TABLE giro ADD CONSTRAINT giro_id_fkey FOREIGN KEY (id) REFERENCES account (id);
