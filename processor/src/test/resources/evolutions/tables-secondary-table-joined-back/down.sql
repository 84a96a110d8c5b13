-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table person_login (person_id, login, last_seen)
--   - changes column person.login: may be null
--   - moves data: copies rows of person into person_login
--   - drops column person.last_seen
--   - drops column person.login
--   - adds foreign key person_login_person_id_fkey of person_login (person_id) to person (id)

-- Adds table person_login (person_id, login, last_seen)
CREATE TABLE person_login (
    person_id bigint NOT NULL,
    login character varying(20) NOT NULL,
    last_seen date,
    CONSTRAINT person_login_pkey PRIMARY KEY (person_id)
);

-- Changes column person.login: may be null
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person ALTER COLUMN login DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of person into person_login
-- RV112 writes rows of person_login, all in one transaction: the more there are, the longer others wait
INSERT INTO person_login (person_id, login, last_seen)
SELECT id, login, last_seen
FROM person
WHERE (login IS NOT NULL OR last_seen IS NOT NULL);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.last_seen
-- reviver:carried=person.last_seen
ALTER TABLE person DROP COLUMN last_seen;

-- Drops column person.login
-- reviver:carried=person.login
ALTER TABLE person DROP COLUMN login;

-- Adds foreign key person_login_person_id_fkey of person_login (person_id) to person (id)
ALTER TABLE person_login ADD CONSTRAINT person_login_person_id_fkey FOREIGN KEY (person_id) REFERENCES person (id);
