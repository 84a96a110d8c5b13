-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_address_person_id_fkey of person_address
--   - adds column person.town (character varying(40))
--   - adds column person.street (character varying(40))
--   - drops table person_address
-- What it does not bring back:
--   - drops column person.street: the way back restores the column, not its values
--   - drops column person.town: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV141 drops table person_address: all rows written since are lost

-- Drops foreign key person_address_person_id_fkey of person_address
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person_address DROP CONSTRAINT person_address_person_id_fkey;

-- Adds column person.town (character varying(40))
-- structure-only: restores the column, not its values
ALTER TABLE person ADD COLUMN town character varying(40);

-- Adds column person.street (character varying(40))
-- structure-only: restores the column, not its values
ALTER TABLE person ADD COLUMN street character varying(40);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops table person_address
-- RV141 drops table person_address: all rows written since are lost
DROP TABLE person_address;
