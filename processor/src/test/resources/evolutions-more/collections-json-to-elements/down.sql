-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_words_person_id_fkey of person_words
--   - drops foreign key person_traits_person_id_fkey of person_traits
--   - drops foreign key person_names_person_id_fkey of person_names
--   - drops foreign key person_marks_person_id_fkey of person_marks
--   - adds column person.traits (jsonb)
--   - adds column person.words (jsonb)
--   - adds column person.marks (jsonb)
--   - adds column person.names (jsonb)
--   - moves data: fills person.words with the elements in person_words
--   - moves data: fills person.traits with the elements in person_traits
--   - moves data: fills person.names with the elements in person_names
--   - moves data: fills person.marks with the elements in person_marks, sorted, since nothing tells their order
--   - changes column person.words: not null
--   - changes column person.marks: not null
--   - changes column person.names: not null
--   - drops table person_words
--   - drops table person_traits
--   - drops table person_names
--   - drops table person_marks
-- What it does not bring back:
--   - moves data: makes a row of person_marks for each element of person.marks: the way back restores the elements of person.marks, sorted
--   - moves data: makes a row of person_traits for each element of person.traits: the way back restores the elements of person.traits, and an empty collection where there was none
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of person_words have no value in words, which Hibernate takes for no element
--   - RV143 counts rows written since: fails if rows of person_traits have no value in traits, which Hibernate takes for no element
--   - RV143 counts rows written since: fails if rows of person_names have no value in names, which Hibernate takes for no element
--   - RV143 counts rows written since: fails if rows of person_marks have no value in marks, which Hibernate takes for no element

-- Drops foreign key person_words_person_id_fkey of person_words
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person_words DROP CONSTRAINT person_words_person_id_fkey;

-- Drops foreign key person_traits_person_id_fkey of person_traits
ALTER TABLE person_traits DROP CONSTRAINT person_traits_person_id_fkey;

-- Drops foreign key person_names_person_id_fkey of person_names
ALTER TABLE person_names DROP CONSTRAINT person_names_person_id_fkey;

-- Drops foreign key person_marks_person_id_fkey of person_marks
ALTER TABLE person_marks DROP CONSTRAINT person_marks_person_id_fkey;

-- Adds column person.traits (jsonb)
ALTER TABLE person ADD COLUMN traits jsonb;

-- Adds column person.words (jsonb)
ALTER TABLE person ADD COLUMN words jsonb;

-- Adds column person.marks (jsonb)
ALTER TABLE person ADD COLUMN marks jsonb;

-- Adds column person.names (jsonb)
ALTER TABLE person ADD COLUMN names jsonb;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.words with the elements in person_words
-- RV143 counts rows written since: fails if rows of person_words have no value in words, which Hibernate takes for no element
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

-- Moves data: fills person.traits with the elements in person_traits
-- RV143 counts rows written since: fails if rows of person_traits have no value in traits, which Hibernate takes for no element
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the elements of person.traits, and an empty collection where there was none
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_traits
        WHERE traits IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_traits have no value in traits, which Hibernate takes for no element',
            HINT = 'Delete them, first or in this script.';
    END IF;
END
$guard$;
UPDATE person SET traits = to_jsonb(ARRAY(
    SELECT person_traits.traits
    FROM generate_series(0, (SELECT max(person_traits.traits_order) FROM person_traits WHERE person_traits.person_id = person.id)) AS place(number)
    LEFT JOIN person_traits ON person_traits.person_id = person.id AND person_traits.traits_order = place.number
    ORDER BY place.number));

-- Moves data: fills person.names with the elements in person_names
-- RV143 counts rows written since: fails if rows of person_names have no value in names, which Hibernate takes for no element
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

-- Moves data: fills person.marks with the elements in person_marks, sorted, since nothing tells their order
-- RV143 counts rows written since: fails if rows of person_marks have no value in marks, which Hibernate takes for no element
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the elements of person.marks, sorted
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

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column person.words: not null
-- RV121 reads all of person while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE words IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of person have no value in words',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
-- Changes column person.marks: not null
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE marks IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of person have no value in marks',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
-- Changes column person.names: not null
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
ALTER TABLE person
    ALTER COLUMN words SET NOT NULL,
    ALTER COLUMN marks SET NOT NULL,
    ALTER COLUMN names SET NOT NULL;

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

-- Drops table person_traits
-- reviver:carried=person_traits
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_traits
        WHERE jsonb_strip_nulls(to_jsonb(person_traits.*) - ARRAY['person_id', 'traits', 'traits_order']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_traits that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_traits;

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
