-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column p.born: timestamp(6) without time zone to date
--   - changes column p.seen: timestamp(6) without time zone to date
-- Code from before it fails:
--   - p.born is date now, and it reads and writes timestamp(6) without time zone
--   - p.seen is date now, and it reads and writes timestamp(6) without time zone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: p.seen from date to timestamp(6) without time zone
--   - RV143 counts rows written since: fails if a value does not fit: p.born from date to timestamp(6) without time zone

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column p.born: timestamp(6) without time zone to date
-- RV105 fails if a value does not fit: p.born from timestamp(6) without time zone to date
-- RV113 the planner knows nothing of p.born then: run ANALYZE p afterwards
-- RV111 copies all of p while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on p: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM p WHERE (born::date)::timestamp(6) without time zone IS DISTINCT FROM born::timestamp(6) without time zone);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of p have a value in born that date cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column p.seen: timestamp(6) without time zone to date
-- RV105 fails if a value does not fit: p.seen from timestamp(6) without time zone to date
-- RV113 the planner knows nothing of p.seen then: run ANALYZE p afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM p WHERE (seen::date)::timestamp(6) without time zone IS DISTINCT FROM seen::timestamp(6) without time zone);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of p have a value in seen that date cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE p
    ALTER COLUMN born TYPE date,
    ALTER COLUMN seen TYPE date;
