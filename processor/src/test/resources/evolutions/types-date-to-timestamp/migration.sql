-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column bill.due: date to timestamp(6) without time zone
-- Code from before it fails:
--   - bill.due is timestamp(6) without time zone now, and it reads and writes date
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: bill.due from timestamp(6) without time zone to date

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column bill.due: date to timestamp(6) without time zone
-- RV105 fails if a value does not fit: bill.due from date to timestamp(6) without time zone
-- RV113 the planner knows nothing of bill.due then: run ANALYZE bill afterwards
-- RV111 copies all of bill while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on bill: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM bill WHERE due > '294276-12-31' AND due <> 'infinity');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of bill have a value in due that timestamp(6) without time zone cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE bill ALTER COLUMN due TYPE timestamp(6) without time zone;
