-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column visit.at: timestamp(6) without time zone to timestamp(0) without time zone
-- Code from before it still works:
--   - values of visit.at that timestamp(0) without time zone cannot hold are refused

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column visit.at: timestamp(6) without time zone to timestamp(0) without time zone
-- RV105 fails if a value does not fit: visit.at from timestamp(6) without time zone to timestamp(0) without time zone
-- RV113 the planner knows nothing of visit.at then: run ANALYZE visit afterwards
-- RV111 copies all of visit while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on visit: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM visit WHERE (at::timestamp(0) without time zone)::timestamp(6) without time zone IS DISTINCT FROM at::timestamp(6) without time zone);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of visit have a value in at that timestamp(0) without time zone cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE visit ALTER COLUMN at TYPE timestamp(0) without time zone;
