-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table person_labels (person_id, labels)
--   - changes column person.tags: may be null
--   - moves data: makes a row of person_labels for each element of person.tags
--   - drops column person.tags
--   - adds foreign key person_labels_person_id_fkey of person_labels (person_id) to person (id)
-- Code from before it fails:
--   - column person.tags is gone
-- What the way back does not bring back:
--   - moves data: makes a row of person_labels for each element of person.tags: the way back restores the elements of person.tags, sorted
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of person_labels have no value in labels, which Hibernate takes for no element

-- Adds table person_labels (person_id, labels)
CREATE TABLE person_labels (
    person_id bigint NOT NULL,
    labels character varying(255),
    CONSTRAINT person_labels_person_id_labels_key UNIQUE (person_id, labels)
);

-- Changes column person.tags: may be null
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person ALTER COLUMN tags DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes a row of person_labels for each element of person.tags
-- RV109 fails if rows of person have in tags null as an element, for which person_labels has no place
-- RV109 fails if rows of person have in tags an element twice, for which person_labels has no place
-- RV112 writes rows of person_labels, all in one transaction: the more there are, the longer others wait
-- structure-only: the way back restores the elements of person.tags, sorted
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE EXISTS (SELECT FROM unnest(tags) WITH ORDINALITY AS element(value, place) WHERE element.value IS NULL));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have in tags null as an element, for which person_labels has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE (SELECT count(element.value) > count(DISTINCT element.value) FROM unnest(tags) WITH ORDINALITY AS element(value, place)));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have in tags an element twice, for which person_labels has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO person_labels (person_id, labels)
SELECT person.id, element.value
FROM person
CROSS JOIN LATERAL unnest(person.tags) WITH ORDINALITY AS element(value, place);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.tags
-- reviver:carried=person.tags
ALTER TABLE person DROP COLUMN tags;

-- Adds foreign key person_labels_person_id_fkey of person_labels (person_id) to person (id)
ALTER TABLE person_labels ADD CONSTRAINT person_labels_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);
