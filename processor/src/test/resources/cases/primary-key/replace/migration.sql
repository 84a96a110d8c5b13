-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key rate_pkey of rate
--   - adds primary key rate_pkey of rate (currency, year)
-- Code from before it still works:
--   - values that primary key rate_pkey of rate has already are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key rate_pkey of rate, and builds its index while nobody can read the table

-- Drops primary key rate_pkey of rate
-- RV127 takes ACCESS EXCLUSIVE on rate: nobody else reads or writes it until the transaction ends
ALTER TABLE rate DROP CONSTRAINT rate_pkey;

-- Adds primary key rate_pkey of rate (currency, year)
-- RV122 builds its index while nobody can read the table
ALTER TABLE rate ADD CONSTRAINT rate_pkey PRIMARY KEY (currency, year);
