-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table person_tags (person_id, tags)
--   - changes column person.tags: may be null
--   - moves data: makes a row of person_tags for each element of person.tags
--   - drops column person.tags
--   - adds foreign key person_tags_person_id_fkey of person_tags (person_id) to person (id)
-- Code from before it fails:
--   - column person.tags is gone
-- What the way back does not bring back:
--   - moves data: makes a row of person_tags for each element of person.tags: the way back restores the elements of person.tags, sorted

-- Adds table person_tags (person_id, tags)
CREATE TABLE person_tags (
    person_id bigint NOT NULL,
    tags character varying(5) NOT NULL,
    CONSTRAINT person_tags_pkey PRIMARY KEY (person_id, tags)
);

-- Changes column person.tags: may be null
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person ALTER COLUMN tags DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes a row of person_tags for each element of person.tags
-- RV109 fails if rows of person have in tags null as an element, for which person_tags has no place
-- RV109 fails if rows of person have in tags an element twice, for which person_tags has no place
-- RV109 fails if elements of person.tags are nothing that character varying(5) can hold unchanged
-- RV112 writes rows of person_tags, all in one transaction: the more there are, the longer others wait
-- structure-only: the way back restores the elements of person.tags, sorted
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE EXISTS (SELECT FROM unnest(tags) WITH ORDINALITY AS element(value, place) WHERE element.value IS NULL));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have in tags null as an element, for which person_tags has no place',
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
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have in tags an element twice, for which person_tags has no place',
            HINT = 'Change these collections, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        CROSS JOIN LATERAL unnest(person.tags) WITH ORDINALITY AS element(value, place) WHERE (element.value::character varying(5))::text IS DISTINCT FROM element.value::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' elements of person.tags are nothing that character varying(5) can hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
INSERT INTO person_tags (person_id, tags)
SELECT person.id, element.value
FROM person
CROSS JOIN LATERAL unnest(person.tags) WITH ORDINALITY AS element(value, place);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.tags
-- reviver:carried=person.tags
ALTER TABLE person DROP COLUMN tags;

-- Adds foreign key person_tags_person_id_fkey of person_tags (person_id) to person (id)
ALTER TABLE person_tags ADD CONSTRAINT person_tags_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);
