-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column p.took: integer to numeric(21,0)
--   - changes column p.amount: bigint to numeric(12,2)
--   - changes column p.rate: numeric(10,4) to double precision
-- Code from before it fails:
--   - p.took is numeric(21,0) now, and it reads and writes integer
--   - p.amount is numeric(12,2) now, and it reads and writes bigint
--   - p.rate is double precision now, and it reads and writes numeric(10,4)
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: p.rate from double precision to numeric(10,4)
--   - RV143 counts rows written since: fails if a value does not fit: p.amount from numeric(12,2) to bigint
--   - RV143 counts rows written since: fails if a value does not fit: p.took from numeric(21,0) to integer

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column p.took: integer to numeric(21,0)
-- RV113 the planner knows nothing of p.took then: run ANALYZE p afterwards
-- RV111 copies all of p while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on p: nobody else reads or writes it until the transaction ends
-- Changes column p.amount: bigint to numeric(12,2)
-- RV105 fails if a value does not fit: p.amount from bigint to numeric(12,2)
-- RV113 the planner knows nothing of p.amount then: run ANALYZE p afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM p WHERE abs(amount::numeric) >= 1e10);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of p have a value in amount that numeric(12,2) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column p.rate: numeric(10,4) to double precision
-- RV105 fails if a value does not fit: p.rate from numeric(10,4) to double precision
-- RV113 the planner knows nothing of p.rate then: run ANALYZE p afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM p WHERE CASE WHEN rate = 0 OR abs(rate)::text IN ('NaN', 'Infinity') THEN false WHEN abs(rate) NOT BETWEEN 4.94e-324 AND 1.79e308 THEN true ELSE (rate::double precision)::numeric IS DISTINCT FROM rate::numeric END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of p have a value in rate that double precision cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE p
    ALTER COLUMN took TYPE numeric(21,0),
    ALTER COLUMN amount TYPE numeric(12,2),
    ALTER COLUMN rate TYPE double precision;
