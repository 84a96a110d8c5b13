-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column item.price: double precision to numeric(10,2)
-- Code from before it fails:
--   - item.price is numeric(10,2) now, and it reads and writes double precision
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: item.price from numeric(10,2) to double precision

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column item.price: double precision to numeric(10,2)
-- RV105 fails if a value does not fit: item.price from double precision to numeric(10,2)
-- RV113 the planner knows nothing of item.price then: run ANALYZE item afterwards
-- RV111 copies all of item while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item WHERE CASE WHEN price = 'NaN' THEN false WHEN abs(price) >= 1e8 THEN true ELSE (price::numeric(10,2))::double precision IS DISTINCT FROM price::double precision END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of item have a value in price that numeric(10,2) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE item ALTER COLUMN price TYPE numeric(10,2);
