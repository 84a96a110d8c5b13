-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - builds the index of primary key rate_pkey of rate, concurrently
--   - drops primary key rate_pkey of rate
--   - adds primary key rate_pkey of rate (currency)
--   - drops the index of primary key rate_pkey of rate, if the way forward stopped before it became a key
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows are equal in primary key rate_pkey of rate, and leaves an index that is not valid; nobody waits

-- Looks at rows before anything is done
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

-- Builds the index of primary key rate_pkey of rate, concurrently
-- RV143 counts rows written since: fails if two rows are equal in primary key rate_pkey of rate, and leaves an index that is not valid; nobody waits
CREATE UNIQUE INDEX CONCURRENTLY rate_pkey__next ON rate (currency);

SET LOCAL lock_timeout = '2s';

-- Drops primary key rate_pkey of rate
-- RV127 takes ACCESS EXCLUSIVE on rate: nobody else reads or writes it until the transaction ends
ALTER TABLE rate DROP CONSTRAINT rate_pkey;

-- Adds primary key rate_pkey of rate (currency)
ALTER TABLE rate ADD CONSTRAINT rate_pkey PRIMARY KEY USING INDEX rate_pkey__next;

-- Drops the index of primary key rate_pkey of rate, if the way forward stopped before it became a key
DROP INDEX CONCURRENTLY IF EXISTS rate_pkey__next;
