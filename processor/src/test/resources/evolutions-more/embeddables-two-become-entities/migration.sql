-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table address (id, street)
--   - adds column person.home_id (uuid)
--   - adds column person.work_id (uuid)
--   - moves data: fills person.home_id, copies rows of person into address
--   - moves data: fills person.work_id, copies rows of person into address
--   - drops column person.home_street
--   - drops column person.work_street
--   - adds foreign key person_home_id_fkey of person (home_id) to address (id)
--   - adds foreign key person_work_id_fkey of person (work_id) to address (id)
-- Code from before it fails:
--   - column person.home_street is gone
--   - column person.work_street is gone
--   - values that foreign key person_home_id_fkey of person does not find are refused
--   - values that foreign key person_work_id_fkey of person does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of address belong to no row of person, of which they become a part
--   - RV142 keeps the rows but not person.work_id: those keys are lost
--   - RV143 counts rows written since: fails if rows of address belong to no row of person, of which they become a part
--   - RV142 keeps the rows but not person.home_id: those keys are lost

-- Adds table address (id, street)
CREATE TABLE address (
    id uuid NOT NULL,
    street character varying(40),
    CONSTRAINT address_pkey PRIMARY KEY (id)
);

-- Adds column person.home_id (uuid)
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person ADD COLUMN home_id uuid;

-- Adds column person.work_id (uuid)
ALTER TABLE person ADD COLUMN work_id uuid;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.home_id, copies rows of person into address
-- RV112 writes rows of address and person, all in one transaction: the more there are, the longer others wait
UPDATE person SET home_id = gen_random_uuid()
WHERE home_street IS NOT NULL;
INSERT INTO address (id, street)
SELECT home_id, home_street
FROM person
WHERE home_id IS NOT NULL;

-- Moves data: fills person.work_id, copies rows of person into address
-- RV112 writes rows of address and person, all in one transaction: the more there are, the longer others wait
UPDATE person SET work_id = gen_random_uuid()
WHERE work_street IS NOT NULL;
INSERT INTO address (id, street)
SELECT work_id, work_street
FROM person
WHERE work_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.home_street
-- reviver:carried=person.home_street
ALTER TABLE person DROP COLUMN home_street;

-- Drops column person.work_street
-- reviver:carried=person.work_street
ALTER TABLE person DROP COLUMN work_street;

-- Adds foreign key person_home_id_fkey of person (home_id) to address (id)
-- RV124 fails if a row refers to none by foreign key person_home_id_fkey of person, and nobody can write to person or address meanwhile
ALTER TABLE person ADD CONSTRAINT person_home_id_fkey FOREIGN KEY (home_id) REFERENCES address (id);

-- Adds foreign key person_work_id_fkey of person (work_id) to address (id)
-- RV124 fails if a row refers to none by foreign key person_work_id_fkey of person, and nobody can write to person or address meanwhile
ALTER TABLE person ADD CONSTRAINT person_work_id_fkey FOREIGN KEY (work_id) REFERENCES address (id);
