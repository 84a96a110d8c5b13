-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_address_id_fkey of person
--   - adds column person.town (character varying(40))
--   - adds column person.street (character varying(40))
--   - drops column person.address_id
--   - drops table address
-- What it does not bring back:
--   - drops column person.street: the way back restores the column, not its values
--   - drops column person.town: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV142 drops column person.address_id: all values written since are lost
--   - RV141 drops table address: all rows written since are lost

-- Drops foreign key person_address_id_fkey of person
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_address_id_fkey;

-- Adds column person.town (character varying(40))
-- structure-only: restores the column, not its values
ALTER TABLE person ADD COLUMN town character varying(40);

-- Adds column person.street (character varying(40))
-- structure-only: restores the column, not its values
ALTER TABLE person ADD COLUMN street character varying(40);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column person.address_id
-- RV142 drops column person.address_id: all values written since are lost
ALTER TABLE person DROP COLUMN address_id;

-- Drops table address
-- RV141 drops table address: all rows written since are lost
DROP TABLE address;
