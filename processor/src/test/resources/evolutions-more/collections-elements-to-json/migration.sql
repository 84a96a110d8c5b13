-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_marks_person_id_fkey of person_marks
--   - drops foreign key person_names_person_id_fkey of person_names
--   - drops foreign key person_words_person_id_fkey of person_words
--   - adds column person.names (jsonb)
--   - adds column person.marks (jsonb)
--   - adds column person.words (jsonb)
--   - moves data: fills person.marks with the elements in person_marks, sorted, since nothing tells their order
--   - moves data: fills person.names with the elements in person_names
--   - moves data: fills person.words with the elements in person_words
--   - drops table person_marks
--   - drops table person_names
--   - drops table person_words
-- Code from before it fails:
--   - table person_marks is gone
--   - table person_names is gone
--   - table person_words is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of person have in words something else than plain values, for which person_words has no place
--   - RV143 counts rows written since: fails if rows of person have in words null as an element, for which person_words has no place
--   - RV143 counts rows written since: fails if elements of person.words are nothing that integer can hold unchanged
--   - RV143 counts rows written since: fails if keys in person.words are nothing that character varying(2) can hold unchanged
--   - RV143 counts rows written since: fails if rows of person have in names something else than plain values, for which person_names has no place
--   - RV143 counts rows written since: fails if rows of person have in names null as the last element, for which person_names has no place
--   - RV143 counts rows written since: fails if elements of person.names are nothing that character varying(255) can hold unchanged
--   - RV143 counts rows written since: fails if rows of person have in marks something else than plain values, for which person_marks has no place
--   - RV143 counts rows written since: fails if rows of person have in marks null as an element, for which person_marks has no place
--   - RV143 counts rows written since: fails if rows of person have in marks an element twice, for which person_marks has no place
--   - RV143 counts rows written since: fails if elements of person.marks are nothing that bigint can hold unchanged

-- Drops foreign key person_marks_person_id_fkey of person_marks
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person_marks DROP CONSTRAINT person_marks_person_id_fkey;

-- Drops foreign key person_names_person_id_fkey of person_names
ALTER TABLE person_names DROP CONSTRAINT person_names_person_id_fkey;

-- Drops foreign key person_words_person_id_fkey of person_words
ALTER TABLE person_words DROP CONSTRAINT person_words_person_id_fkey;

-- Adds column person.names (jsonb)
ALTER TABLE person ADD COLUMN names jsonb;

-- Adds column person.marks (jsonb)
ALTER TABLE person ADD COLUMN marks jsonb;

-- Adds column person.words (jsonb)
ALTER TABLE person ADD COLUMN words jsonb;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.marks with the elements in person_marks, sorted, since nothing tells their order
-- RV109 fails if rows of person_marks have no value in marks, which Hibernate takes for no element
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_marks
        WHERE marks IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_marks have no value in marks, which Hibernate takes for no element',
            HINT = 'Delete them, first or in this script.';
    END IF;
END
$guard$;
UPDATE person SET marks = to_jsonb(ARRAY(
    SELECT person_marks.marks FROM person_marks WHERE person_marks.person_id = person.id ORDER BY person_marks.marks));

-- Moves data: fills person.names with the elements in person_names
-- RV109 fails if rows of person_names have no value in names, which Hibernate takes for no element
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_names
        WHERE names IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_names have no value in names, which Hibernate takes for no element',
            HINT = 'Delete them, first or in this script.';
    END IF;
END
$guard$;
UPDATE person SET names = to_jsonb(ARRAY(
    SELECT person_names.names
    FROM generate_series(0, (SELECT max(person_names.names_order) FROM person_names WHERE person_names.person_id = person.id)) AS place(number)
    LEFT JOIN person_names ON person_names.person_id = person.id AND person_names.names_order = place.number
    ORDER BY place.number));

-- Moves data: fills person.words with the elements in person_words
-- RV109 fails if rows of person_words have no value in words, which Hibernate takes for no element
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_words
        WHERE words IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_words have no value in words, which Hibernate takes for no element',
            HINT = 'Delete them, first or in this script.';
    END IF;
END
$guard$;
UPDATE person SET words = coalesce((
    SELECT jsonb_object_agg(person_words.lang, person_words.words) FROM person_words WHERE person_words.person_id = person.id), '{}');

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table person_marks
-- reviver:carried=person_marks
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_marks
        WHERE jsonb_strip_nulls(to_jsonb(person_marks.*) - ARRAY['person_id', 'marks']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_marks that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_marks;

-- Drops table person_names
-- reviver:carried=person_names
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_names
        WHERE jsonb_strip_nulls(to_jsonb(person_names.*) - ARRAY['person_id', 'names', 'names_order']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_names that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_names;

-- Drops table person_words
-- reviver:carried=person_words
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_words
        WHERE jsonb_strip_nulls(to_jsonb(person_words.*) - ARRAY['person_id', 'words', 'lang']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_words that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_words;
