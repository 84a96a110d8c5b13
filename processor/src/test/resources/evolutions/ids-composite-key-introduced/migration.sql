-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops primary key rate_pkey of rate
--   - adds primary key rate_pkey of rate (currency, version)

ALTER TABLE rate DROP CONSTRAINT rate_pkey;

-- RV122 fails if two rows agree in primary key rate_pkey of rate, and builds its index while nobody can read the table
ALTER TABLE rate ADD CONSTRAINT rate_pkey PRIMARY KEY (currency, version);
