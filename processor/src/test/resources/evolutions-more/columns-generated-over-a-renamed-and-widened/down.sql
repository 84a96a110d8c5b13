-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops column person.whole
--   - changes column person.given: character varying(40) to character varying(20)
--   - adds column person.whole (character varying(255), generated as lower(given) || ' ' || lower(last) virtual)
--   - renames column person.given to first
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: person.given from character varying(40) to character varying(20)

-- Drops column person.whole
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP COLUMN whole;

-- Changes column person.given: character varying(40) to character varying(20)
-- RV143 counts rows written since: fails if a value does not fit: person.given from character varying(40) to character varying(20)
-- RV113 the planner knows nothing of person.given then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE (given::character varying(20))::text IS DISTINCT FROM given::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in given that character varying(20) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE person ALTER COLUMN given TYPE character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds column person.whole (character varying(255), generated as lower(given) || ' ' || lower(last) virtual)
ALTER TABLE person ADD COLUMN whole character varying(255) GENERATED ALWAYS AS (lower(given) || ' ' || lower(last)) VIRTUAL;

-- Renames column person.given to first
-- RV131 code that says column person.given fails from this moment; it is first now
ALTER TABLE person RENAME COLUMN given TO first;
