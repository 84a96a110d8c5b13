-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column person.road: character varying(60) to character varying(40)
--   - renames column person.road to street
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: person.road from character varying(60) to character varying(40)

-- Changes column person.road: character varying(60) to character varying(40)
-- RV143 counts rows written since: fails if a value does not fit: person.road from character varying(60) to character varying(40)
-- RV113 the planner knows nothing of person.road then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE (road::character varying(40))::text IS DISTINCT FROM road::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in road that character varying(40) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE person ALTER COLUMN road TYPE character varying(40);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Renames column person.road to street
-- RV131 code that says column person.road fails from this moment; it is street now
ALTER TABLE person RENAME COLUMN road TO street;
