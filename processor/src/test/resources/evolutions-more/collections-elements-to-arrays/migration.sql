-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_marks_person_id_fkey of person_marks
--   - drops foreign key person_names_person_id_fkey of person_names
--   - drops foreign key person_traits_person_id_fkey of person_traits
--   - adds column person.names (character varying(255)[])
--   - adds column person.traits (smallint[])
--   - adds column person.marks (integer[])
--   - moves data: fills person.marks with the elements in person_marks, sorted, since nothing tells their order
--   - moves data: fills person.names with the elements in person_names
--   - moves data: fills person.traits with the elements in person_traits, sorted, since nothing tells their order
--   - changes column person.marks: not null
--   - drops table person_marks
--   - drops table person_names
--   - drops table person_traits
-- Code from before it fails:
--   - person.marks needs a value, and it does not know it
--   - table person_marks is gone
--   - table person_names is gone
--   - table person_traits is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of person have in traits null as an element, for which person_traits has no place
--   - RV143 counts rows written since: fails if rows of person have in traits an element twice, for which person_traits has no place
--   - RV143 counts rows written since: fails if rows of person have in traits an element that is none of 0, 1
--   - RV143 counts rows written since: fails if rows of person have in names null as the last element, for which person_names has no place
--   - RV143 counts rows written since: fails if elements of person.names are nothing that character varying(20) can hold unchanged
--   - RV143 counts rows written since: fails if rows of person have in marks null as an element, for which person_marks has no place
--   - RV142 keeps the elements of person.marks but not their order: it is lost

-- Drops foreign key person_marks_person_id_fkey of person_marks
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person_marks DROP CONSTRAINT person_marks_person_id_fkey;

-- Drops foreign key person_names_person_id_fkey of person_names
ALTER TABLE person_names DROP CONSTRAINT person_names_person_id_fkey;

-- Drops foreign key person_traits_person_id_fkey of person_traits
ALTER TABLE person_traits DROP CONSTRAINT person_traits_person_id_fkey;

-- Adds column person.names (character varying(255)[])
ALTER TABLE person ADD COLUMN names character varying(255)[];

-- Adds column person.traits (smallint[])
ALTER TABLE person ADD COLUMN traits smallint[];

-- Adds column person.marks (integer[])
ALTER TABLE person ADD COLUMN marks integer[];

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
UPDATE person SET marks = ARRAY(
    SELECT person_marks.marks FROM person_marks WHERE person_marks.person_id = person.id ORDER BY person_marks.marks);

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
UPDATE person SET names = ARRAY(
    SELECT person_names.names
    FROM generate_series(0, (SELECT max(person_names.pos) FROM person_names WHERE person_names.person_id = person.id)) AS place(number)
    LEFT JOIN person_names ON person_names.person_id = person.id AND person_names.pos = place.number
    ORDER BY place.number);

-- Moves data: fills person.traits with the elements in person_traits, sorted, since nothing tells their order
-- RV109 fails if rows of person_traits have no value in traits, which Hibernate takes for no element
-- RV109 fails if rows of person_traits have a value in traits that is none of 'DARK', 'BIG'
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
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
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_traits
        WHERE traits NOT IN ('DARK', 'BIG'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_traits have a value in traits that is none of ''DARK'', ''BIG''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE person SET traits = ARRAY(
    SELECT (CASE person_traits.traits WHEN 'DARK' THEN 0 WHEN 'BIG' THEN 1 END)::smallint FROM person_traits WHERE person_traits.person_id = person.id ORDER BY person_traits.traits);

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column person.marks: not null
-- RV121 reads all of person while nobody else can
-- RV132 code that does not know person.marks cannot insert rows any more
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
ALTER TABLE person ALTER COLUMN marks SET NOT NULL;

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
        WHERE jsonb_strip_nulls(to_jsonb(person_names.*) - ARRAY['person_id', 'names', 'pos']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_names that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_names;

-- Drops table person_traits
-- reviver:carried=person_traits
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_traits
        WHERE jsonb_strip_nulls(to_jsonb(person_traits.*) - ARRAY['person_id', 'traits']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_traits that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_traits;
