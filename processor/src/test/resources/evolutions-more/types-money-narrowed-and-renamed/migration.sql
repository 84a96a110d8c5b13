-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column bill.amount to price
--   - changes column bill.price: numeric(12,4) to numeric(6,2)
-- Code from before it fails:
--   - column bill.amount is called price now
--   - values of bill.price that numeric(6,2) cannot hold are refused

-- Renames column bill.amount to price
-- RV131 code that says column bill.amount fails from this moment; it is price now
-- RV127 takes ACCESS EXCLUSIVE on bill: nobody else reads or writes it until the transaction ends
ALTER TABLE bill RENAME COLUMN amount TO price;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column bill.price: numeric(12,4) to numeric(6,2)
-- RV105 fails if a value does not fit: bill.price from numeric(12,4) to numeric(6,2)
-- RV113 the planner knows nothing of bill.price then: run ANALYZE bill afterwards
-- RV111 copies all of bill while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM bill WHERE CASE WHEN price = 'NaN' THEN false WHEN abs(price) >= 1e4 THEN true ELSE (price::numeric(6,2))::numeric IS DISTINCT FROM price::numeric END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of bill have a value in price that numeric(6,2) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE bill ALTER COLUMN price TYPE numeric(6,2);
