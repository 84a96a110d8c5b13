-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column person.born: character varying(20) to date
-- Code from before it fails:
--   - person.born is date now, and it reads and writes character varying(20)
-- What the way back does not bring back:
--   - changes column person.born: character varying(20) to date: the way back restores the type; values may come back in another spelling

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column person.born: character varying(20) to date
-- RV106 values may change their spelling: person.born from character varying(20) to date
-- RV105 fails if a value cannot be read: person.born from character varying(20) to date
-- RV113 the planner knows nothing of person.born then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
-- structure-only: the way back restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE CASE WHEN pg_input_is_valid(born, 'date') THEN CASE WHEN born::date >= '294276-12-31' AND born::date <> 'infinity' THEN (born::date)::text <> born ELSE (born::date)::timestamp without time zone IS DISTINCT FROM born::timestamp without time zone END ELSE born IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in born that date cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE person ALTER COLUMN born TYPE date USING born::date;
