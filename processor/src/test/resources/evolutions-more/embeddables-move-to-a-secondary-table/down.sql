-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_address_id_fkey of person_address
--   - adds column person.town (character varying(40))
--   - adds column person.street (character varying(40))
--   - moves data: fills person.street, person.town
--   - drops table person_address

-- Drops foreign key person_address_id_fkey of person_address
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person_address DROP CONSTRAINT person_address_id_fkey;

-- Adds column person.town (character varying(40))
ALTER TABLE person ADD COLUMN town character varying(40);

-- Adds column person.street (character varying(40))
ALTER TABLE person ADD COLUMN street character varying(40);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.street, person.town
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
UPDATE person SET street = person_address.street, town = person_address.town
FROM person_address
WHERE person_address.id = person.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table person_address
-- reviver:carried=person_address
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person_address
        WHERE jsonb_strip_nulls(to_jsonb(person_address.*) - ARRAY['id', 'street', 'town']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person_address that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE person_address;
