-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table person_address (person_id, street, town)
--   - drops column person.street
--   - drops column person.town
--   - adds foreign key person_address_person_id_fkey of person_address (person_id) to person (id)
-- Code from before it fails:
--   - column person.street is gone
--   - column person.town is gone
-- What the way back does not bring back:
--   - drops column person.street: the way back restores the column, not its values
--   - drops column person.town: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV141 drops table person_address: all rows written since are lost

-- Adds table person_address (person_id, street, town)
CREATE TABLE person_address (
    person_id bigint NOT NULL,
    street character varying(40),
    town character varying(40),
    CONSTRAINT person_address_person_id_street_town_key UNIQUE (person_id, street, town)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column person.street
-- RV102 drops column person.street: its values are lost
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
-- structure-only: the way back restores the column, not its values
ALTER TABLE person DROP COLUMN street;

-- Drops column person.town
-- RV102 drops column person.town: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE person DROP COLUMN town;

-- Adds foreign key person_address_person_id_fkey of person_address (person_id) to person (id)
ALTER TABLE person_address ADD CONSTRAINT person_address_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);
