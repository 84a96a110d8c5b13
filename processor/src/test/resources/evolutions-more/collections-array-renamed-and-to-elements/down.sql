-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_labels_person_id_fkey of person_labels
--   - adds column person.tags (character varying(255)[])
--   - moves data: fills person.tags with the elements in person_labels, sorted, since nothing tells their order
--   - changes column person.tags: not null
--   - drops table person_labels
-- What it does not bring back:
--   - moves data: makes a row of person_labels for each element of person.tags: the way back restores the elements of person.tags, sorted
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of person_labels have no value in labels, which Hibernate takes for no element

-- Drops foreign key person_labels_person_id_fkey of person_labels
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person_labels DROP CONSTRAINT person_labels_person_id_fkey;

-- Adds column person.tags (character varying(255)[])
ALTER TABLE person ADD COLUMN tags character varying(255)[];

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.tags with the elements in person_labels, sorted, since nothing tells their order
-- RV143 counts rows written since: fails if rows of person_labels have no value in labels, which Hibernate takes for no element
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the elements of person.tags, sorted
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_labels
        WHERE labels IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_labels have no value in labels, which Hibernate takes for no element',
            HINT = 'Delete them, first or in this script.';
    END IF;
END
$guard$;
UPDATE person SET tags = ARRAY(
    SELECT person_labels.labels FROM person_labels WHERE person_labels.person_id = person.id ORDER BY person_labels.labels);

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

-- Drops table person_labels
-- reviver:carried=person_labels
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_labels
        WHERE jsonb_strip_nulls(to_jsonb(person_labels.*) - ARRAY['person_id', 'labels']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_labels that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_labels;
