-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - builds the index of primary key rate_pkey of rate, concurrently
--   - drops primary key rate_pkey of rate
--   - adds primary key rate_pkey of rate (currency, year)
--   - drops the index of primary key rate_pkey of rate, if the way forward stopped before it became a key
-- Code from before it still works:
--   - values that primary key rate_pkey of rate has already are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows are equal in primary key rate_pkey of rate, and leaves an index that is not valid; nobody waits

-- Builds the index of primary key rate_pkey of rate, concurrently
-- RV122 fails if two rows are equal in primary key rate_pkey of rate, and leaves an index that is not valid; nobody waits
CREATE UNIQUE INDEX CONCURRENTLY rate_pkey__next ON rate (currency, year);

SET LOCAL lock_timeout = '2s';

-- Drops primary key rate_pkey of rate
-- RV127 takes ACCESS EXCLUSIVE on rate: nobody else reads or writes it until the transaction ends
ALTER TABLE rate DROP CONSTRAINT rate_pkey;

-- Adds primary key rate_pkey of rate (currency, year)
ALTER TABLE rate ADD CONSTRAINT rate_pkey PRIMARY KEY USING INDEX rate_pkey__next;

-- Drops the index of primary key rate_pkey of rate, if the way forward stopped before it became a key
DROP INDEX CONCURRENTLY IF EXISTS rate_pkey__next;

-- Undoes nothing, for the look at rows with which the other file begins
SELECT 1;
