-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column person.street (character varying(40))
--   - adds column person.number (integer)
--   - moves data: fills person.number, person.street
--   - drops column person.address
-- Code from before it fails:
--   - column person.address is gone

-- Adds column person.street (character varying(40))
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person ADD COLUMN street character varying(40);

-- Adds column person.number (integer)
ALTER TABLE person ADD COLUMN number integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.number, person.street
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
UPDATE person SET number = (address->>'number')::integer, street = address->>'street'
WHERE address IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.address
-- reviver:carried=person.address
ALTER TABLE person DROP COLUMN address;
