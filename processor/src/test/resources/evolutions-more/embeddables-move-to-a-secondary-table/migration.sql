-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table person_address (id, street, town)
--   - moves data: copies rows of person into person_address
--   - drops column person.street
--   - drops column person.town
--   - adds foreign key person_address_id_fkey of person_address (id) to person (id)
-- Code from before it fails:
--   - column person.street is gone
--   - column person.town is gone

-- Adds table person_address (id, street, town)
CREATE TABLE person_address (
    id bigint NOT NULL,
    street character varying(40),
    town character varying(40),
    CONSTRAINT person_address_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of person into person_address
-- RV112 writes rows of person_address, all in one transaction: the more there are, the longer others wait
INSERT INTO person_address (id, street, town)
SELECT id, street, town
FROM person
WHERE (street IS NOT NULL OR town IS NOT NULL);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.street
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
-- reviver:carried=person.street
ALTER TABLE person DROP COLUMN street;

-- Drops column person.town
-- reviver:carried=person.town
ALTER TABLE person DROP COLUMN town;

-- Adds foreign key person_address_id_fkey of person_address (id) to person (id)
ALTER TABLE person_address ADD CONSTRAINT person_address_id_fkey FOREIGN KEY (id) REFERENCES person (id);
