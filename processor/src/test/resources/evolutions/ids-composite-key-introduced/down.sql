-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key rate_pkey of rate
--   - adds primary key rate_pkey of rate (currency)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key rate_pkey of rate, and builds its index while nobody can read the table

-- Drops primary key rate_pkey of rate
-- RV127 takes ACCESS EXCLUSIVE on rate: nobody else reads or writes it until the transaction ends
ALTER TABLE rate DROP CONSTRAINT rate_pkey;

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
