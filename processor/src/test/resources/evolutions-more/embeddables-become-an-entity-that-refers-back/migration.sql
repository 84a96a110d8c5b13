-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table details (person_id, bio)
--   - moves data: copies rows of person into details
--   - drops column person.bio
--   - adds foreign key details_person_id_fkey of details (person_id) to person (id)
-- Code from before it fails:
--   - column person.bio is gone

-- Adds table details (person_id, bio)
CREATE TABLE details (
    person_id bigint NOT NULL,
    bio character varying(40),
    CONSTRAINT details_pkey PRIMARY KEY (person_id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of person into details
-- RV112 writes rows of details, all in one transaction: the more there are, the longer others wait
INSERT INTO details (person_id, bio)
SELECT id, bio
FROM person
WHERE bio IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.bio
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
-- reviver:carried=person.bio
ALTER TABLE person DROP COLUMN bio;

-- Adds foreign key details_person_id_fkey of details (person_id) to person (id)
ALTER TABLE details ADD CONSTRAINT details_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);
