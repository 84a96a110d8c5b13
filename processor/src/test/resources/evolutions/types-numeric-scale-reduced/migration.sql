-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column offer.price: numeric(10,4) to numeric(10,2)
-- Code from before it still works:
--   - values of offer.price that numeric(10,2) cannot hold are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: offer.price from numeric(10,2) to numeric(10,4)

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column offer.price: numeric(10,4) to numeric(10,2)
-- RV105 fails if a value does not fit: offer.price from numeric(10,4) to numeric(10,2)
-- RV113 the planner knows nothing of offer.price then: run ANALYZE offer afterwards
-- RV111 copies all of offer while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on offer: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM offer WHERE CASE WHEN price = 'NaN' THEN false WHEN abs(price) >= 1e8 THEN true ELSE (price::numeric(10,2))::numeric IS DISTINCT FROM price::numeric END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of offer have a value in price that numeric(10,2) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE offer ALTER COLUMN price TYPE numeric(10,2);
