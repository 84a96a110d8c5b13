-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_address_id_fkey of person
--   - adds column person.street (character varying(40))
--   - adds column person.town (character varying(40))
--   - moves data: fills person.street, person.town
--   - drops column person.address_id
--   - drops table address
-- Code from before it fails:
--   - column person.address_id is gone
--   - table address is gone
-- What the way back does not bring back:
--   - moves data: fills person.street, person.town: the way back restores the rows, under new keys in person.address_id
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key person_address_id_fkey of person, and nobody can write to person or address meanwhile

-- Drops foreign key person_address_id_fkey of person
-- RV104 drops foreign key person_address_id_fkey of person: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_address_id_fkey;

-- Adds column person.street (character varying(40))
ALTER TABLE person ADD COLUMN street character varying(40);

-- Adds column person.town (character varying(40))
ALTER TABLE person ADD COLUMN town character varying(40);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.street, person.town
-- RV109 fails if rows of address belong to no row of person, of which they become a part
-- RV102 keeps the rows but not person.address_id: the values are lost
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
-- structure-only: the way back restores the rows, under new keys in person.address_id
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
UPDATE person SET street = address.street, town = address.town
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
        WHERE jsonb_strip_nulls(to_jsonb(address.*) - ARRAY['id', 'street', 'town']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of address that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE address;
