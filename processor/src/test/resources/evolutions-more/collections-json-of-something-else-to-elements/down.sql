-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_words_person_id_fkey of person_words
--   - drops foreign key person_marks_person_id_fkey of person_marks
--   - adds column person.words (jsonb)
--   - adds column person.marks (jsonb)
--   - moves data: fills person.words with the elements in person_words
--   - moves data: fills person.marks with the elements in person_marks, sorted, since nothing tells their order
--   - changes column person.words: not null
--   - changes column person.marks: not null
--   - drops table person_words
--   - drops table person_marks
-- What it does not bring back:
--   - moves data: makes a row of person_marks for each element of person.marks: the way back restores the elements of person.marks, not their order
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of person_words have no value in words, which Hibernate takes for no element
--   - RV143 counts rows written since: fails if rows of person_marks have no value in marks, which Hibernate takes for no element

-- Drops foreign key person_words_person_id_fkey of person_words
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person_words DROP CONSTRAINT person_words_person_id_fkey;

-- Drops foreign key person_marks_person_id_fkey of person_marks
ALTER TABLE person_marks DROP CONSTRAINT person_marks_person_id_fkey;

-- Adds column person.words (jsonb)
ALTER TABLE person ADD COLUMN words jsonb;

-- Adds column person.marks (jsonb)
ALTER TABLE person ADD COLUMN marks jsonb;

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
    SELECT jsonb_object_agg(person_words.words_key, person_words.words) FROM person_words WHERE person_words.person_id = person.id), '{}');

-- Moves data: fills person.marks with the elements in person_marks, sorted, since nothing tells their order
-- RV143 counts rows written since: fails if rows of person_marks have no value in marks, which Hibernate takes for no element
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the elements of person.marks, not their order
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
ALTER TABLE person
    ALTER COLUMN words SET NOT NULL,
    ALTER COLUMN marks SET NOT NULL;

-- Drops table person_words
-- reviver:carried=person_words
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_words
        WHERE jsonb_strip_nulls(to_jsonb(person_words.*) - ARRAY['person_id', 'words', 'words_key']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_words that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_words;

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
