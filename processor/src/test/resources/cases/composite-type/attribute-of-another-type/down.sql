-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds composite type address__old (number integer, city character varying(255))
--   - moves data: turns person.home from address into address__old, attribute by attribute
--   - drops composite type address
--   - renames composite type address__old to address
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: person.home.number from bigint to integer

-- Adds composite type address__old (number integer, city character varying(255))
CREATE TYPE address__old AS (
    number integer,
    city character varying(255)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns person.home from address into address__old, attribute by attribute
-- RV143 counts rows written since: fails if a value does not fit: person.home.number from bigint to integer
-- RV113 the planner knows nothing of person.home then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE (home).number NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in home.number that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE person ALTER COLUMN home TYPE address__old USING CASE WHEN home IS DISTINCT FROM NULL THEN ROW((home).number::integer, (home).city)::address__old END;

-- Drops composite type address
DROP TYPE address;

-- Renames composite type address__old to address
ALTER TYPE address__old RENAME TO address;
