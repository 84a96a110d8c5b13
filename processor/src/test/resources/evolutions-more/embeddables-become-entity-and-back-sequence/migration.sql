-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence address_seq (start 1, increment 50)
--   - drops check person_kind_check of person
--   - adds table address (id, street, town, kind, version)
--   - adds column person.address_id (bigint)
--   - moves data: fills person.address_id, copies rows of person into address
--   - drops column person.street
--   - drops column person.town
--   - drops column person.kind
--   - adds unique key person_address_id_key of person (address_id)
--   - adds foreign key person_address_id_fkey of person (address_id) to address (id)
-- Code from before it fails:
--   - column person.street is gone
--   - column person.town is gone
--   - column person.kind is gone
--   - values that foreign key person_address_id_fkey of person does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of address belong to no row of person, of which they become a part
--   - RV143 counts rows written since: fails if rows of address have a value in kind that is none of 'HOME', 'WORK'
--   - RV143 counts rows written since: fails if rows of address have a value in street that character varying(40) cannot hold unchanged
--   - RV142 keeps the rows but not person.address_id: those keys are lost

-- Adds sequence address_seq (start 1, increment 50)
CREATE SEQUENCE address_seq START WITH 1 INCREMENT BY 50;

-- Drops check person_kind_check of person
-- RV104 drops check person_kind_check of person: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_kind_check;

-- Adds table address (id, street, town, kind, version)
CREATE TABLE address (
    id bigint NOT NULL,
    street character varying(60),
    town character varying(40),
    kind character varying(10),
    version integer NOT NULL,
    CONSTRAINT address_pkey PRIMARY KEY (id),
    CONSTRAINT address_kind_check CHECK (kind in ('HOME','WORK'))
);

-- Adds column person.address_id (bigint)
ALTER TABLE person ADD COLUMN address_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.address_id, copies rows of person into address
-- RV109 fails if rows of person have a value in kind that is none of 0, 1
-- RV112 writes rows of address and person, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE kind NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have a value in kind that is none of 0, 1',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
UPDATE person SET address_id = nextval('address_seq')
WHERE (kind IS NOT NULL OR street IS NOT NULL OR town IS NOT NULL);
INSERT INTO address (id, kind, street, town, version)
SELECT address_id, (CASE kind WHEN 0 THEN 'HOME' WHEN 1 THEN 'WORK' END)::character varying(10), street, town, 0
FROM person
WHERE address_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.street
-- reviver:carried=person.street
ALTER TABLE person DROP COLUMN street;

-- Drops column person.town
-- reviver:carried=person.town
ALTER TABLE person DROP COLUMN town;

-- Drops column person.kind
-- reviver:carried=person.kind
ALTER TABLE person DROP COLUMN kind;

-- Adds unique key person_address_id_key of person (address_id)
-- RV122 fails if two rows agree in unique key person_address_id_key of person, and builds its index while nobody can read the table
ALTER TABLE person ADD CONSTRAINT person_address_id_key UNIQUE (address_id);

-- Adds foreign key person_address_id_fkey of person (address_id) to address (id)
-- RV124 fails if a row refers to none by foreign key person_address_id_fkey of person, and nobody can write to person or address meanwhile
ALTER TABLE person ADD CONSTRAINT person_address_id_fkey FOREIGN KEY (address_id) REFERENCES address (id);
