-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_notes_person_id_fkey of person_notes
--   - drops foreign key person_names_person_id_fkey of person_names
--   - adds column person.notes (character varying(255)[])
--   - adds column person.names (character varying(255)[])
--   - moves data: fills person.notes with the elements in person_notes
--   - moves data: fills person.names with the elements in person_names
--   - changes column person.names: not null
--   - drops table person_notes
--   - drops table person_names
-- What it does not bring back:
--   - moves data: makes a row of person_notes for each element of person.notes: the way back restores the elements of person.notes, and an empty collection where there was none
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of person_notes have no value in notes, which Hibernate takes for no element
--   - RV143 counts rows written since: fails if rows of person_names have no value in name, which Hibernate takes for no element

-- Drops foreign key person_notes_person_id_fkey of person_notes
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person_notes DROP CONSTRAINT person_notes_person_id_fkey;

-- Drops foreign key person_names_person_id_fkey of person_names
ALTER TABLE person_names DROP CONSTRAINT person_names_person_id_fkey;

-- Adds column person.notes (character varying(255)[])
ALTER TABLE person ADD COLUMN notes character varying(255)[];

-- Adds column person.names (character varying(255)[])
ALTER TABLE person ADD COLUMN names character varying(255)[];

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.notes with the elements in person_notes
-- RV143 counts rows written since: fails if rows of person_notes have no value in notes, which Hibernate takes for no element
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the elements of person.notes, and an empty collection where there was none
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_notes
        WHERE notes IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_notes have no value in notes, which Hibernate takes for no element',
            HINT = 'Delete them, first or in this script.';
    END IF;
END
$guard$;
UPDATE person SET notes = ARRAY(
    SELECT person_notes.notes
    FROM generate_series(0, (SELECT max(person_notes.notes_order) FROM person_notes WHERE person_notes.person_id = person.id)) AS place(number)
    LEFT JOIN person_notes ON person_notes.person_id = person.id AND person_notes.notes_order = place.number
    ORDER BY place.number);

-- Moves data: fills person.names with the elements in person_names
-- RV143 counts rows written since: fails if rows of person_names have no value in name, which Hibernate takes for no element
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_names
        WHERE name IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_names have no value in name, which Hibernate takes for no element',
            HINT = 'Delete them, first or in this script.';
    END IF;
END
$guard$;
UPDATE person SET names = ARRAY(
    SELECT person_names.name
    FROM generate_series(0, (SELECT max(person_names.pos) FROM person_names WHERE person_names.person_id = person.id)) AS place(number)
    LEFT JOIN person_names ON person_names.person_id = person.id AND person_names.pos = place.number
    ORDER BY place.number);

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column person.names: not null
-- RV121 reads all of person while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE names IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of person have no value in names',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE person ALTER COLUMN names SET NOT NULL;

-- Drops table person_notes
-- reviver:carried=person_notes
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_notes
        WHERE jsonb_strip_nulls(to_jsonb(person_notes.*) - ARRAY['person_id', 'notes', 'notes_order']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_notes that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_notes;

-- Drops table person_names
-- reviver:carried=person_names
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_names
        WHERE jsonb_strip_nulls(to_jsonb(person_names.*) - ARRAY['person_id', 'name', 'pos']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_names that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_names;
