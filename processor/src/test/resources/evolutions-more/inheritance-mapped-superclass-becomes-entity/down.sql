-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_id_fkey of person
--   - drops foreign key firm_id_fkey of firm
--   - adds column person.name (character varying(9))
--   - adds column firm.name (character varying(9))
--   - moves data: fills firm.name, fills person.name
--   - drops table party

-- Drops foreign key person_id_fkey of person
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_id_fkey;

-- Drops foreign key firm_id_fkey of firm
-- RV127 takes ACCESS EXCLUSIVE on firm: nobody else reads or writes it until the transaction ends
ALTER TABLE firm DROP CONSTRAINT firm_id_fkey;

-- Adds column person.name (character varying(9))
ALTER TABLE person ADD COLUMN name character varying(9);

-- Adds column firm.name (character varying(9))
ALTER TABLE firm ADD COLUMN name character varying(9);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills firm.name, fills person.name
-- RV112 writes rows of firm and person, all in one transaction: the more there are, the longer others wait
UPDATE firm SET name = party.name
FROM party
WHERE party.id = firm.id;
UPDATE person SET name = party.name
FROM party
WHERE party.id = person.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table party
-- reviver:carried=party
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM party
        WHERE jsonb_strip_nulls(to_jsonb(party.*) - ARRAY['id', 'name']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of party that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE party;
