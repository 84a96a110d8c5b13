-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_address_id_fkey of person
--   - drops unique key person_address_id_key of person
--   - adds column person.kind (smallint)
--   - adds column person.town (character varying(40))
--   - adds column person.street (character varying(40))
--   - moves data: fills person.kind, person.street, person.town
--   - drops column person.address_id
--   - drops table address
--   - adds check person_kind_check of person (kind between 0 and 1)
--   - drops sequence address_seq
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of address belong to no row of person, of which they become a part
--   - RV143 counts rows written since: fails if rows of address have a value in kind that is none of 'HOME', 'WORK'
--   - RV143 counts rows written since: fails if rows of address have a value in street that character varying(40) cannot hold unchanged
--   - RV142 keeps the rows but not person.address_id: those keys are lost

-- Drops foreign key person_address_id_fkey of person
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_address_id_fkey;

-- Drops unique key person_address_id_key of person
ALTER TABLE person DROP CONSTRAINT person_address_id_key;

-- Adds column person.kind (smallint)
ALTER TABLE person ADD COLUMN kind smallint;

-- Adds column person.town (character varying(40))
ALTER TABLE person ADD COLUMN town character varying(40);

-- Adds column person.street (character varying(40))
ALTER TABLE person ADD COLUMN street character varying(40);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.kind, person.street, person.town
-- RV143 counts rows written since: fails if rows of address belong to no row of person, of which they become a part
-- RV143 counts rows written since: fails if rows of address have a value in kind that is none of 'HOME', 'WORK'
-- RV143 counts rows written since: fails if rows of address have a value in street that character varying(40) cannot hold unchanged
-- RV142 keeps the rows but not person.address_id: those keys are lost
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM address
        WHERE NOT EXISTS (SELECT FROM person WHERE person.address_id = address.id));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of address belong to no row of person, of which they become a part',
            HINT = 'Delete them, or say to which they belong, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM address
        WHERE kind NOT IN ('HOME', 'WORK'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of address have a value in kind that is none of ''HOME'', ''WORK''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM address WHERE (street::character varying(40))::text IS DISTINCT FROM street::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of address have a value in street that character varying(40) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
UPDATE person SET kind = (CASE address.kind WHEN 'HOME' THEN 0 WHEN 'WORK' THEN 1 END)::smallint, street = address.street, town = address.town
FROM address
WHERE address.id = person.address_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.address_id
-- reviver:carried=person.address_id
ALTER TABLE person DROP COLUMN address_id;

-- Drops table address
-- reviver:carried=address
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM address
        WHERE jsonb_strip_nulls(to_jsonb(address.*) - ARRAY['id', 'street', 'town', 'kind', 'version']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of address that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE address;

-- Adds check person_kind_check of person (kind between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE person ADD CONSTRAINT person_kind_check CHECK (kind between 0 and 1);

-- Drops sequence address_seq
DROP SEQUENCE address_seq;
