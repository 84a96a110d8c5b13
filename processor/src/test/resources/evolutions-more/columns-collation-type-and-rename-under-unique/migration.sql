-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column person.name to surname
--   - renames unique key person_name_key of person to person_surname_key
--   - changes column person.surname: character varying(100) to character varying(50), collation C
--   - fails if person.surname is null in any row: no value was given
--   - changes column person.surname: not null
-- Code from before it fails:
--   - column person.name is called surname now
--   - values of person.surname that character varying(50) cannot hold are refused
--   - person.surname needs a value, and it may write none
-- What the way back does not bring back:
--   - fails if person.surname is null in any row: no value was given: the way back does not know which rows had no value in surname

-- Renames column person.name to surname
-- RV131 code that says column person.name fails from this moment; it is surname now
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person RENAME COLUMN name TO surname;

-- Renames unique key person_name_key of person to person_surname_key
ALTER TABLE person RENAME CONSTRAINT person_name_key TO person_surname_key;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column person.surname: character varying(100) to character varying(50), collation C
-- RV105 fails if a value does not fit: person.surname from character varying(100) to character varying(50)
-- RV113 the planner knows nothing of person.surname then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE (surname::character varying(50))::text IS DISTINCT FROM surname::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in surname that character varying(50) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE person ALTER COLUMN surname TYPE character varying(50) COLLATE "C";

-- Fails if person.surname is null in any row: no value was given
-- structure-only: the way back does not know which rows had no value in surname
-- reviver:fill person.surname
-- Rows may be here that have no value in surname. Write it at this place:
--     UPDATE person SET surname = ... WHERE surname IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE surname IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of person have no value in surname, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill person.surname, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column person.surname: not null
-- RV121 fails if person.surname is null in any row, and reads all of person while nobody else can
ALTER TABLE person ALTER COLUMN surname SET NOT NULL;
