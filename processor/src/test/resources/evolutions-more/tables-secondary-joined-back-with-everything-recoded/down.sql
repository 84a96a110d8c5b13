-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_text_id_fkey of person_text
--   - drops check person_loud_check of person
--   - drops check person_level_check of person
--   - adds table person_more (id, level, loud)
--   - adds column person.bio (character varying(255))
--   - adds column person.active (boolean)
--   - changes column person.id: bigint to integer
--   - moves data: copies rows of person into person_more, fills person.active, person.bio
--   - drops column person.loud
--   - drops column person.level
--   - drops table person_text
--   - adds foreign key person_more_id_fkey of person_more (id) to person (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: person.id from bigint to integer
--   - RV143 counts rows written since: fails if rows of person have a value in level that is none of 0, 2
--   - RV143 counts rows written since: fails if rows of person have a value in loud that is none of 'N', 'Y'
--   - RV143 counts rows written since: fails if rows of person_text have a value in active that boolean cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of person_text have a value in bio that character varying(255) cannot hold unchanged

-- Drops foreign key person_text_id_fkey of person_text
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person_text DROP CONSTRAINT person_text_id_fkey;

-- Drops check person_loud_check of person
ALTER TABLE person DROP CONSTRAINT person_loud_check;

-- Drops check person_level_check of person
ALTER TABLE person DROP CONSTRAINT person_level_check;

-- Adds table person_more (id, level, loud)
CREATE TABLE person_more (
    id integer NOT NULL,
    level character varying(255),
    loud boolean,
    CONSTRAINT person_more_pkey PRIMARY KEY (id),
    CONSTRAINT person_more_level_check CHECK (level in ('LOW','HIGH'))
);

-- Adds column person.bio (character varying(255))
ALTER TABLE person ADD COLUMN bio character varying(255);

-- Adds column person.active (boolean)
ALTER TABLE person ADD COLUMN active boolean;

-- Changes column person.id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: person.id from bigint to integer
-- RV113 the planner knows nothing of person.id then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person WHERE id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE person ALTER COLUMN id TYPE integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of person into person_more, fills person.active, person.bio
-- RV143 counts rows written since: fails if rows of person have a value in level that is none of 0, 2
-- RV143 counts rows written since: fails if rows of person have a value in loud that is none of 'N', 'Y'
-- RV143 counts rows written since: fails if rows of person_text have a value in active that boolean cannot hold unchanged
-- RV143 counts rows written since: fails if rows of person_text have a value in bio that character varying(255) cannot hold unchanged
-- RV112 writes rows of person and person_more, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE level NOT IN (0, 2));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in level that is none of 0, 2',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE loud NOT IN ('N', 'Y'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in loud that is none of ''N'', ''Y''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_text WHERE active NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_text have a value in active that boolean cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_text WHERE (bio::character varying(255))::text IS DISTINCT FROM bio::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_text have a value in bio that character varying(255) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
INSERT INTO person_more (id, level, loud)
SELECT id, (CASE level WHEN 0 THEN 'LOW' WHEN 2 THEN 'HIGH' END)::character varying(255), (CASE loud WHEN 'N' THEN false WHEN 'Y' THEN true END)::boolean
FROM person
WHERE (level IS NOT NULL OR loud IS NOT NULL);
UPDATE person SET active = person_text.active::boolean, bio = person_text.bio
FROM person_text
WHERE person_text.id = person.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.loud
-- reviver:carried=person.loud
ALTER TABLE person DROP COLUMN loud;

-- Drops column person.level
-- reviver:carried=person.level
ALTER TABLE person DROP COLUMN level;

-- Drops table person_text
-- reviver:carried=person_text
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_text
        WHERE jsonb_strip_nulls(to_jsonb(person_text.*) - ARRAY['id', 'active', 'bio']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_text that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_text;

-- Adds foreign key person_more_id_fkey of person_more (id) to person (id)
ALTER TABLE person_more ADD CONSTRAINT person_more_id_fkey FOREIGN KEY (id) REFERENCES person (id);
