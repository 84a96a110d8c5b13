-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table person_traits (person_id, traits)
--   - adds table person_names (person_id, names, pos)
--   - adds table person_marks (person_id, marks)
--   - changes column person.marks: may be null
--   - moves data: makes a row of person_traits for each element of person.traits
--   - moves data: makes a row of person_names for each element of person.names
--   - moves data: makes a row of person_marks for each element of person.marks
--   - drops column person.marks
--   - drops column person.traits
--   - drops column person.names
--   - adds foreign key person_traits_person_id_fkey of person_traits (person_id) to person (id)
--   - adds foreign key person_names_person_id_fkey of person_names (person_id) to person (id)
--   - adds foreign key person_marks_person_id_fkey of person_marks (person_id) to person (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of person have in traits null as an element, for which person_traits has no place
--   - RV143 counts rows written since: fails if rows of person have in traits an element twice, for which person_traits has no place
--   - RV143 counts rows written since: fails if rows of person have in traits an element that is none of 0, 1
--   - RV143 counts rows written since: fails if rows of person have in names null as the last element, for which person_names has no place
--   - RV143 counts rows written since: fails if elements of person.names are nothing that character varying(20) can hold unchanged
--   - RV143 counts rows written since: fails if rows of person have in marks null as an element, for which person_marks has no place
--   - RV142 keeps the elements of person.marks but not their order: it is lost

-- Adds table person_traits (person_id, traits)
CREATE TABLE person_traits (
    person_id bigint NOT NULL,
    traits character varying(255),
    CONSTRAINT person_traits_person_id_traits_key UNIQUE (person_id, traits),
    CONSTRAINT person_traits_traits_check CHECK (traits in ('BIG','DARK'))
);

-- Adds table person_names (person_id, names, pos)
CREATE TABLE person_names (
    person_id bigint NOT NULL,
    names character varying(20),
    pos integer NOT NULL,
    CONSTRAINT person_names_pkey PRIMARY KEY (person_id, pos),
    CONSTRAINT person_names_pos_check CHECK (pos>=0)
);

-- Adds table person_marks (person_id, marks)
CREATE TABLE person_marks (
    person_id bigint NOT NULL,
    marks integer
);

-- Changes column person.marks: may be null
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person ALTER COLUMN marks DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes a row of person_traits for each element of person.traits
-- RV143 counts rows written since: fails if rows of person have in traits null as an element, for which person_traits has no place
-- RV143 counts rows written since: fails if rows of person have in traits an element twice, for which person_traits has no place
-- RV143 counts rows written since: fails if rows of person have in traits an element that is none of 0, 1
-- RV112 writes rows of person_traits, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE EXISTS (SELECT FROM unnest(traits) WITH ORDINALITY AS element(value, place) WHERE element.value IS NULL));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have in traits null as an element, for which person_traits has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE (SELECT count(element.value) > count(DISTINCT element.value) FROM unnest(traits) WITH ORDINALITY AS element(value, place)));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have in traits an element twice, for which person_traits has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE NOT array_remove(traits, NULL) <@ ARRAY[0, 1]::smallint[]);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have in traits an element that is none of 0, 1',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO person_traits (person_id, traits)
SELECT person.id, (CASE element.value WHEN 0 THEN 'DARK' WHEN 1 THEN 'BIG' END)::character varying(255)
FROM person
CROSS JOIN LATERAL unnest(person.traits) WITH ORDINALITY AS element(value, place);

-- Moves data: makes a row of person_names for each element of person.names
-- RV143 counts rows written since: fails if rows of person have in names null as the last element, for which person_names has no place
-- RV143 counts rows written since: fails if elements of person.names are nothing that character varying(20) can hold unchanged
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
INSERT INTO person_names (person_id, names, pos)
SELECT person.id, element.value, element.place - 1
FROM person
CROSS JOIN LATERAL unnest(person.names) WITH ORDINALITY AS element(value, place)
WHERE element.value IS NOT NULL;

-- Moves data: makes a row of person_marks for each element of person.marks
-- RV143 counts rows written since: fails if rows of person have in marks null as an element, for which person_marks has no place
-- RV142 keeps the elements of person.marks but not their order: it is lost
-- RV112 writes rows of person_marks, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE EXISTS (SELECT FROM unnest(marks) WITH ORDINALITY AS element(value, place) WHERE element.value IS NULL));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have in marks null as an element, for which person_marks has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO person_marks (person_id, marks)
SELECT person.id, element.value
FROM person
CROSS JOIN LATERAL unnest(person.marks) WITH ORDINALITY AS element(value, place);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.marks
-- reviver:carried=person.marks
ALTER TABLE person DROP COLUMN marks;

-- Drops column person.traits
-- reviver:carried=person.traits
ALTER TABLE person DROP COLUMN traits;

-- Drops column person.names
-- reviver:carried=person.names
ALTER TABLE person DROP COLUMN names;

-- Adds foreign key person_traits_person_id_fkey of person_traits (person_id) to person (id)
ALTER TABLE person_traits ADD CONSTRAINT person_traits_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);

-- Adds foreign key person_names_person_id_fkey of person_names (person_id) to person (id)
ALTER TABLE person_names ADD CONSTRAINT person_names_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);

-- Adds foreign key person_marks_person_id_fkey of person_marks (person_id) to person (id)
ALTER TABLE person_marks ADD CONSTRAINT person_marks_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);
