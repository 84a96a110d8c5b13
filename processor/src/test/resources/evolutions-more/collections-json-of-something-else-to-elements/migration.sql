-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table person_marks (person_id, marks)
--   - adds table person_words (person_id, words, words_key)
--   - changes column person.marks: may be null
--   - changes column person.words: may be null
--   - moves data: makes a row of person_marks for each element of person.marks
--   - moves data: makes a row of person_words for each element of person.words
--   - drops column person.marks
--   - drops column person.words
--   - adds foreign key person_marks_person_id_fkey of person_marks (person_id) to person (id)
--   - adds foreign key person_words_person_id_fkey of person_words (person_id) to person (id)
-- Code from before it fails:
--   - column person.marks is gone
--   - column person.words is gone
-- What the way back does not bring back:
--   - moves data: makes a row of person_marks for each element of person.marks: the way back restores the elements of person.marks, not their order
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of person_words have no value in words, which Hibernate takes for no element
--   - RV143 counts rows written since: fails if rows of person_marks have no value in marks, which Hibernate takes for no element

-- Adds table person_marks (person_id, marks)
CREATE TABLE person_marks (
    person_id bigint NOT NULL,
    marks integer
);

-- Adds table person_words (person_id, words, words_key)
CREATE TABLE person_words (
    person_id bigint NOT NULL,
    words character varying(255),
    words_key character varying(255) NOT NULL,
    CONSTRAINT person_words_pkey PRIMARY KEY (person_id, words_key)
);

-- Changes column person.marks: may be null
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
-- Changes column person.words: may be null
ALTER TABLE person
    ALTER COLUMN marks DROP NOT NULL,
    ALTER COLUMN words DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes a row of person_marks for each element of person.marks
-- RV109 fails if rows of person have in marks something else than plain values, for which person_marks has no place
-- RV109 fails if rows of person have in marks null as an element, for which person_marks has no place
-- RV109 fails if elements of person.marks are nothing that integer can hold unchanged
-- RV102 keeps the elements of person.marks but not their order: it is lost
-- RV112 writes rows of person_marks, all in one transaction: the more there are, the longer others wait
-- structure-only: the way back restores the elements of person.marks, not their order
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE CASE WHEN jsonb_typeof(marks) = 'array' THEN jsonb_path_exists(marks, 'strict $[*] ? (@.type() == "object" || @.type() == "array")') ELSE marks IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have in marks something else than plain values, for which person_marks has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE EXISTS (SELECT FROM jsonb_array_elements_text(marks) WITH ORDINALITY AS element(value, place) WHERE element.value IS NULL));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have in marks null as an element, for which person_marks has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        CROSS JOIN LATERAL jsonb_array_elements_text(person.marks) WITH ORDINALITY AS element(value, place) WHERE NOT pg_input_is_valid(element.value, 'integer'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' elements of person.marks are nothing that integer can hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
INSERT INTO person_marks (person_id, marks)
SELECT person.id, element.value::integer
FROM person
CROSS JOIN LATERAL jsonb_array_elements_text(person.marks) WITH ORDINALITY AS element(value, place);

-- Moves data: makes a row of person_words for each element of person.words
-- RV109 fails if rows of person have in words something else than plain values, for which person_words has no place
-- RV109 fails if rows of person have in words null as an element, for which person_words has no place
-- RV109 fails if elements of person.words are nothing that character varying(255) can hold unchanged
-- RV109 fails if keys in person.words are nothing that character varying(255) can hold unchanged
-- RV112 writes rows of person_words, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE CASE WHEN jsonb_typeof(words) = 'object' THEN jsonb_path_exists(words, 'strict $.* ? (@.type() == "object" || @.type() == "array")') ELSE words IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have in words something else than plain values, for which person_words has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE EXISTS (SELECT FROM jsonb_each_text(words) AS element(key, value) WHERE element.value IS NULL));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have in words null as an element, for which person_words has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        CROSS JOIN LATERAL jsonb_each_text(person.words) AS element(key, value) WHERE (element.value::character varying(255))::text IS DISTINCT FROM element.value::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' elements of person.words are nothing that character varying(255) can hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        CROSS JOIN LATERAL jsonb_each_text(person.words) AS element(key, value) WHERE (element.key::character varying(255))::text IS DISTINCT FROM element.key::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' keys in person.words are nothing that character varying(255) can hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
INSERT INTO person_words (person_id, words, words_key)
SELECT person.id, element.value, element.key
FROM person
CROSS JOIN LATERAL jsonb_each_text(person.words) AS element(key, value);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.marks
-- reviver:carried=person.marks
ALTER TABLE person DROP COLUMN marks;

-- Drops column person.words
-- reviver:carried=person.words
ALTER TABLE person DROP COLUMN words;

-- Adds foreign key person_marks_person_id_fkey of person_marks (person_id) to person (id)
ALTER TABLE person_marks ADD CONSTRAINT person_marks_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);

-- Adds foreign key person_words_person_id_fkey of person_words (person_id) to person (id)
ALTER TABLE person_words ADD CONSTRAINT person_words_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);
