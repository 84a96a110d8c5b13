-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column p.rate: double precision to numeric(10,4)
--   - changes column p.amount: numeric(12,2) to bigint
--   - changes column p.took: numeric(21,0) to integer
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: p.rate from double precision to numeric(10,4)
--   - RV143 counts rows written since: fails if a value does not fit: p.amount from numeric(12,2) to bigint
--   - RV143 counts rows written since: fails if a value does not fit: p.took from numeric(21,0) to integer

-- Changes column p.rate: double precision to numeric(10,4)
-- RV143 counts rows written since: fails if a value does not fit: p.rate from double precision to numeric(10,4)
-- RV113 the planner knows nothing of p.rate then: run ANALYZE p afterwards
-- RV111 copies all of p while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on p: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM p WHERE CASE WHEN rate = 'NaN' THEN false WHEN abs(rate) >= 1e6 THEN true ELSE (rate::numeric(10,4))::double precision IS DISTINCT FROM rate::double precision END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of p have a value in rate that numeric(10,4) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column p.amount: numeric(12,2) to bigint
-- RV143 counts rows written since: fails if a value does not fit: p.amount from numeric(12,2) to bigint
-- RV113 the planner knows nothing of p.amount then: run ANALYZE p afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM p WHERE NOT (amount >= -9223372036854775808 AND amount < 9223372036854775808 AND amount = trunc(amount)));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of p have a value in amount that bigint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column p.took: numeric(21,0) to integer
-- RV143 counts rows written since: fails if a value does not fit: p.took from numeric(21,0) to integer
-- RV113 the planner knows nothing of p.took then: run ANALYZE p afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM p WHERE NOT (took >= -2147483648 AND took < 2147483648 AND took = trunc(took)));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of p have a value in took that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE p
    ALTER COLUMN rate TYPE numeric(10,4),
    ALTER COLUMN amount TYPE bigint,
    ALTER COLUMN took TYPE integer;
