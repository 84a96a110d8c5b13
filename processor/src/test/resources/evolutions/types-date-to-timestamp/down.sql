-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column bill.due: timestamp(6) without time zone to date
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: bill.due from timestamp(6) without time zone to date

-- Changes column bill.due: timestamp(6) without time zone to date
-- RV143 counts rows written since: fails if a value does not fit: bill.due from timestamp(6) without time zone to date
-- RV113 the planner knows nothing of bill.due then: run ANALYZE bill afterwards
-- RV111 copies all of bill while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on bill: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM bill WHERE (due::date)::timestamp(6) without time zone IS DISTINCT FROM due::timestamp(6) without time zone);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of bill have a value in due that date cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE bill ALTER COLUMN due TYPE date;
