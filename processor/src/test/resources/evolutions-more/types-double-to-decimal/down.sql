-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column item.price: numeric(10,2) to double precision
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: item.price from numeric(10,2) to double precision

-- Changes column item.price: numeric(10,2) to double precision
-- RV143 counts rows written since: fails if a value does not fit: item.price from numeric(10,2) to double precision
-- RV113 the planner knows nothing of item.price then: run ANALYZE item afterwards
-- RV111 copies all of item while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item WHERE CASE WHEN price = 0 OR abs(price)::text IN ('NaN', 'Infinity') THEN false WHEN abs(price) NOT BETWEEN 4.94e-324 AND 1.79e308 THEN true ELSE (price::double precision)::numeric IS DISTINCT FROM price::numeric END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of item have a value in price that double precision cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE item ALTER COLUMN price TYPE double precision;
