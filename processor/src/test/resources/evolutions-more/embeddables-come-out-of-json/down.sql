-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column person.address (jsonb)
--   - moves data: fills person.address
--   - drops column person.number
--   - drops column person.street

-- Adds column person.address (jsonb)
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person ADD COLUMN address jsonb;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.address
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
UPDATE person SET address = jsonb_build_object('number', number, 'street', street)
WHERE (number IS NOT NULL OR street IS NOT NULL);

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.number
-- reviver:carried=person.number
ALTER TABLE person DROP COLUMN number;

-- Drops column person.street
-- reviver:carried=person.street
ALTER TABLE person DROP COLUMN street;
