-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_tags_person_id_fkey of person_tags
--   - adds column person.tags (character varying(255)[])
--   - moves data: fills person.tags with the elements in person_tags, sorted, since nothing tells their order
--   - changes column person.tags: not null
--   - drops table person_tags
-- What it does not bring back:
--   - moves data: makes a row of person_tags for each element of person.tags: the way back restores the elements of person.tags, sorted

-- Drops foreign key person_tags_person_id_fkey of person_tags
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person_tags DROP CONSTRAINT person_tags_person_id_fkey;

-- Adds column person.tags (character varying(255)[])
ALTER TABLE person ADD COLUMN tags character varying(255)[];

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.tags with the elements in person_tags, sorted, since nothing tells their order
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the elements of person.tags, sorted
UPDATE person SET tags = ARRAY(
    SELECT person_tags.tags FROM person_tags WHERE person_tags.person_id = person.id ORDER BY person_tags.tags);

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column person.tags: not null
-- RV121 reads all of person while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE tags IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of person have no value in tags',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE person ALTER COLUMN tags SET NOT NULL;

-- Drops table person_tags
-- reviver:carried=person_tags
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_tags
        WHERE jsonb_strip_nulls(to_jsonb(person_tags.*) - ARRAY['person_id', 'tags']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_tags that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_tags;
