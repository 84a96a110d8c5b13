-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table person_names (person_id, name, pos)
--   - adds table person_notes (person_id, notes, notes_order)
--   - changes column person.names: may be null
--   - moves data: makes a row of person_names for each element of person.names
--   - moves data: makes a row of person_notes for each element of person.notes
--   - drops column person.names
--   - drops column person.notes
--   - adds foreign key person_names_person_id_fkey of person_names (person_id) to person (id)
--   - adds foreign key person_notes_person_id_fkey of person_notes (person_id) to person (id)
-- Code from before it fails:
--   - column person.names is gone
--   - column person.notes is gone
-- What the way back does not bring back:
--   - moves data: makes a row of person_notes for each element of person.notes: the way back restores the elements of person.notes, and an empty collection where there was none
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of person_notes have no value in notes, which Hibernate takes for no element
--   - RV143 counts rows written since: fails if rows of person_names have no value in name, which Hibernate takes for no element

-- Adds table person_names (person_id, name, pos)
CREATE TABLE person_names (
    person_id bigint NOT NULL,
    name character varying(20),
    pos integer NOT NULL,
    CONSTRAINT person_names_pkey PRIMARY KEY (person_id, pos),
    CONSTRAINT person_names_pos_check CHECK (pos>=0)
);

-- Adds table person_notes (person_id, notes, notes_order)
CREATE TABLE person_notes (
    person_id bigint NOT NULL,
    notes character varying(255),
    notes_order integer NOT NULL,
    CONSTRAINT person_notes_pkey PRIMARY KEY (person_id, notes_order),
    CONSTRAINT person_notes_notes_order_check CHECK (notes_order>=0)
);

-- Changes column person.names: may be null
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person ALTER COLUMN names DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes a row of person_names for each element of person.names
-- RV109 fails if rows of person have in names null as the last element, for which person_names has no place
-- RV109 fails if elements of person.names are nothing that character varying(20) can hold unchanged
-- RV112 writes rows of person_names, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE (SELECT element.value IS NULL FROM unnest(names) WITH ORDINALITY AS element(value, place) ORDER BY element.place DESC LIMIT 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have in names null as the last element, for which person_names has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        CROSS JOIN LATERAL unnest(person.names) WITH ORDINALITY AS element(value, place) WHERE (element.value::character varying(20))::text IS DISTINCT FROM element.value::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' elements of person.names are nothing that character varying(20) can hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
INSERT INTO person_names (person_id, name, pos)
SELECT person.id, element.value, element.place - 1
FROM person
CROSS JOIN LATERAL unnest(person.names) WITH ORDINALITY AS element(value, place)
WHERE element.value IS NOT NULL;

-- Moves data: makes a row of person_notes for each element of person.notes
-- RV109 fails if rows of person have in notes null as the last element, for which person_notes has no place
-- RV112 writes rows of person_notes, all in one transaction: the more there are, the longer others wait
-- structure-only: the way back restores the elements of person.notes, and an empty collection where there was none
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE (SELECT element.value IS NULL FROM unnest(notes) WITH ORDINALITY AS element(value, place) ORDER BY element.place DESC LIMIT 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have in notes null as the last element, for which person_notes has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO person_notes (person_id, notes, notes_order)
SELECT person.id, element.value, element.place - 1
FROM person
CROSS JOIN LATERAL unnest(person.notes) WITH ORDINALITY AS element(value, place)
WHERE element.value IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.names
-- reviver:carried=person.names
ALTER TABLE person DROP COLUMN names;

-- Drops column person.notes
-- reviver:carried=person.notes
ALTER TABLE person DROP COLUMN notes;

-- Adds foreign key person_names_person_id_fkey of person_names (person_id) to person (id)
ALTER TABLE person_names ADD CONSTRAINT person_names_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);

-- Adds foreign key person_notes_person_id_fkey of person_notes (person_id) to person (id)
ALTER TABLE person_notes ADD CONSTRAINT person_notes_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);
