-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key bill_rate_currency_rate_version_fkey of bill
--   - drops primary key rate_pkey of rate
--   - drops column bill.rate_version
--   - adds primary key rate_pkey of rate (currency)
--   - adds foreign key bill_rate_currency_fkey of bill (rate_currency) to rate (currency)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key rate_pkey of rate, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key bill_rate_currency_fkey of bill, and nobody can write to bill or rate meanwhile

-- Drops foreign key bill_rate_currency_rate_version_fkey of bill
-- RV127 takes ACCESS EXCLUSIVE on bill and rate: nobody else reads or writes them until the transaction ends
ALTER TABLE bill DROP CONSTRAINT bill_rate_currency_rate_version_fkey;

-- Drops primary key rate_pkey of rate
ALTER TABLE rate DROP CONSTRAINT rate_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column bill.rate_version
-- reviver:carried=bill.rate_version
ALTER TABLE bill DROP COLUMN rate_version;

-- Adds primary key rate_pkey of rate (currency)
-- RV143 counts rows written since: fails if two rows agree in primary key rate_pkey of rate, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM rate WHERE currency IS NOT NULL GROUP BY currency HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of rate agree with another in currency',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE rate ADD CONSTRAINT rate_pkey PRIMARY KEY (currency);

-- Adds foreign key bill_rate_currency_fkey of bill (rate_currency) to rate (currency)
-- RV143 counts rows written since: fails if a row refers to none by foreign key bill_rate_currency_fkey of bill, and nobody can write to bill or rate meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM bill AS child
        WHERE child.rate_currency IS NOT NULL AND NOT EXISTS (SELECT FROM rate AS parent WHERE parent.currency = child.rate_currency));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of bill refer by rate_currency to no row of rate',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE bill ADD CONSTRAINT bill_rate_currency_fkey FOREIGN KEY (rate_currency) REFERENCES rate (currency);
