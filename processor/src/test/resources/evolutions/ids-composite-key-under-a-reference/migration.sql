-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key bill_rate_currency_fkey of bill
--   - drops primary key rate_pkey of rate
--   - adds column bill.rate_version (integer)
--   - moves data: fills bill.rate_version
--   - adds primary key rate_pkey of rate (currency, version)
--   - adds foreign key bill_rate_currency_rate_version_fkey of bill (rate_currency, rate_version) to rate (currency, version)
-- Code from before it still works:
--   - values that primary key rate_pkey of rate has already are refused
--   - values that foreign key bill_rate_currency_rate_version_fkey of bill does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key rate_pkey of rate, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key bill_rate_currency_fkey of bill, and nobody can write to bill or rate meanwhile

-- Drops foreign key bill_rate_currency_fkey of bill
-- RV104 drops foreign key bill_rate_currency_fkey of bill: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on bill and rate: nobody else reads or writes them until the transaction ends
ALTER TABLE bill DROP CONSTRAINT bill_rate_currency_fkey;

-- Drops primary key rate_pkey of rate
ALTER TABLE rate DROP CONSTRAINT rate_pkey;

-- Adds column bill.rate_version (integer)
ALTER TABLE bill ADD COLUMN rate_version integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills bill.rate_version
-- RV112 writes rows of bill, all in one transaction: the more there are, the longer others wait
UPDATE bill SET rate_version = rate.version
FROM rate
WHERE rate.currency = bill.rate_currency;

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds primary key rate_pkey of rate (currency, version)
-- RV122 builds its index while nobody can read the table
ALTER TABLE rate ADD CONSTRAINT rate_pkey PRIMARY KEY (currency, version);

-- Adds foreign key bill_rate_currency_rate_version_fkey of bill (rate_currency, rate_version) to rate (currency, version)
-- RV124 fails if a row refers to none by foreign key bill_rate_currency_rate_version_fkey of bill, and nobody can write to bill or rate meanwhile
ALTER TABLE bill ADD CONSTRAINT bill_rate_currency_rate_version_fkey FOREIGN KEY (rate_currency, rate_version) REFERENCES rate (currency, version);
