-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table address (person_id, street, no)
--   - changes column human.version: may be null
--   - moves data: copies rows of human into address
--   - drops column human.no
--   - drops column human.street
--   - drops column human.version
--   - adds foreign key address_person_id_fkey of address (person_id) to human (id)
--   - renames sequence human_seq to person_seq
--   - renames primary key human_pkey of human to person_pkey
--   - renames table human to person
-- What it destroys, and when it fails:
--   - RV142 drops column human.version: all values written since are lost

-- Adds table address (person_id, street, no)
CREATE TABLE address (
    person_id bigint NOT NULL,
    street character varying(40),
    no integer,
    CONSTRAINT address_pkey PRIMARY KEY (person_id)
);

-- Changes column human.version: may be null
-- RV127 takes ACCESS EXCLUSIVE on human: nobody else reads or writes it until the transaction ends
ALTER TABLE human ALTER COLUMN version DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of human into address
-- RV112 writes rows of address, all in one transaction: the more there are, the longer others wait
INSERT INTO address (person_id, no, street)
SELECT id, no, street
FROM human
WHERE (no IS NOT NULL OR street IS NOT NULL);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column human.no
-- reviver:carried=human.no
ALTER TABLE human DROP COLUMN no;

-- Drops column human.street
-- reviver:carried=human.street
ALTER TABLE human DROP COLUMN street;

-- Drops column human.version
-- RV142 drops column human.version: all values written since are lost
ALTER TABLE human DROP COLUMN version;

-- Adds foreign key address_person_id_fkey of address (person_id) to human (id)
ALTER TABLE address ADD CONSTRAINT address_person_id_fkey FOREIGN KEY (person_id) REFERENCES human (id);

-- Renames sequence human_seq to person_seq
-- RV131 code that says sequence human_seq fails from this moment; it is person_seq now
-- RV127 takes ACCESS EXCLUSIVE on human_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE human_seq RENAME TO person_seq;

-- Renames primary key human_pkey of human to person_pkey
ALTER TABLE human RENAME CONSTRAINT human_pkey TO person_pkey;

-- Renames table human to person
-- RV131 code that says table human fails from this moment; it is person now
ALTER TABLE human RENAME TO person;
