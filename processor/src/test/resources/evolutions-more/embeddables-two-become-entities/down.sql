-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_work_id_fkey of person
--   - drops foreign key person_home_id_fkey of person
--   - adds column person.work_street (character varying(40))
--   - adds column person.home_street (character varying(40))
--   - moves data: fills person.work_street
--   - moves data: fills person.home_street
--   - drops column person.work_id
--   - drops column person.home_id
--   - drops table address
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of address belong to no row of person, of which they become a part
--   - RV142 keeps the rows but not person.work_id: those keys are lost
--   - RV143 counts rows written since: fails if rows of address belong to no row of person, of which they become a part
--   - RV142 keeps the rows but not person.home_id: those keys are lost

-- Drops foreign key person_work_id_fkey of person
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_work_id_fkey;

-- Drops foreign key person_home_id_fkey of person
ALTER TABLE person DROP CONSTRAINT person_home_id_fkey;

-- Adds column person.work_street (character varying(40))
ALTER TABLE person ADD COLUMN work_street character varying(40);

-- Adds column person.home_street (character varying(40))
ALTER TABLE person ADD COLUMN home_street character varying(40);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.work_street
-- RV143 counts rows written since: fails if rows of address belong to no row of person, of which they become a part
-- RV142 keeps the rows but not person.work_id: those keys are lost
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM address
        WHERE NOT EXISTS (SELECT FROM person WHERE person.home_id = address.id) AND NOT EXISTS (SELECT FROM person WHERE person.work_id = address.id));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of address belong to no row of person, of which they become a part',
            HINT = 'Delete them, or say to which they belong, first or in this script.';
    END IF;
END
$guard$;
UPDATE person SET work_street = address.street
FROM address
WHERE address.id = person.work_id;

-- Moves data: fills person.home_street
-- RV143 counts rows written since: fails if rows of address belong to no row of person, of which they become a part
-- RV142 keeps the rows but not person.home_id: those keys are lost
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM address
        WHERE NOT EXISTS (SELECT FROM person WHERE person.home_id = address.id) AND NOT EXISTS (SELECT FROM person WHERE person.work_id = address.id));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of address belong to no row of person, of which they become a part',
            HINT = 'Delete them, or say to which they belong, first or in this script.';
    END IF;
END
$guard$;
UPDATE person SET home_street = address.street
FROM address
WHERE address.id = person.home_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.work_id
-- reviver:carried=person.work_id
ALTER TABLE person DROP COLUMN work_id;

-- Drops column person.home_id
-- reviver:carried=person.home_id
ALTER TABLE person DROP COLUMN home_id;

-- Drops table address
-- reviver:carried=address
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM address
        WHERE jsonb_strip_nulls(to_jsonb(address.*) - ARRAY['id', 'street']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of address that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE address;
