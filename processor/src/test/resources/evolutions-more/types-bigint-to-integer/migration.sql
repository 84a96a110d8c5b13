-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column basket.total: bigint to integer
-- Code from before it still works:
--   - values of basket.total that integer cannot hold are refused

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column basket.total: bigint to integer
-- RV105 fails if a value does not fit: basket.total from bigint to integer
-- RV113 the planner knows nothing of basket.total then: run ANALYZE basket afterwards
-- RV111 copies all of basket while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on basket: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM basket WHERE total NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of basket have a value in total that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE basket ALTER COLUMN total TYPE integer;
