-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table party (id, name)
--   - moves data: copies rows of firm into party, copies rows of person into party
--   - drops column firm.name
--   - drops column person.name
--   - adds foreign key firm_id_fkey of firm (id) to party (id)
--   - adds foreign key person_id_fkey of person (id) to party (id)
-- Code from before it fails:
--   - column firm.name is gone
--   - column person.name is gone
--   - values that foreign key firm_id_fkey of firm does not find are refused
--   - values that foreign key person_id_fkey of person does not find are refused

-- Adds table party (id, name)
CREATE TABLE party (
    id bigint NOT NULL,
    name character varying(9),
    CONSTRAINT party_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of firm into party, copies rows of person into party
-- RV109 fails if rows of person have the same id as one of firm, and both are rows of party from here on
-- RV112 writes rows of party, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person
        WHERE EXISTS (SELECT FROM firm WHERE firm.id = person.id));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of person have the same id as one of firm, and both are rows of party from here on',
            HINT = 'Give them another, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO party (id, name)
SELECT id, name
FROM firm;
INSERT INTO party (id, name)
SELECT id, name
FROM person;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column firm.name
-- RV127 takes ACCESS EXCLUSIVE on firm: nobody else reads or writes it until the transaction ends
-- reviver:carried=firm.name
ALTER TABLE firm DROP COLUMN name;

-- Drops column person.name
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
-- reviver:carried=person.name
ALTER TABLE person DROP COLUMN name;

-- Adds foreign key firm_id_fkey of firm (id) to party (id)
-- RV124 nobody can write to firm or party meanwhile
ALTER TABLE firm ADD CONSTRAINT firm_id_fkey FOREIGN KEY (id) REFERENCES party (id);

-- Adds foreign key person_id_fkey of person (id) to party (id)
-- RV124 nobody can write to person or party meanwhile
ALTER TABLE person ADD CONSTRAINT person_id_fkey FOREIGN KEY (id) REFERENCES party (id);
