-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table person_phones to phone
--   - renames foreign key person_phones_person_id_fkey of phone to phone_person_id_fkey
--   - adds column phone.kind (character varying(8))
--   - fills phone.kind where it is null, with 'home'
--   - changes column phone.kind: not null
-- Code from before it fails:
--   - table person_phones is called phone now
--   - phone.kind needs a value, and it does not know it
-- What the way back destroys, and when it fails:
--   - RV142 drops column phone.kind: all values written since are lost

-- Renames table person_phones to phone
-- RV131 code that says table person_phones fails from this moment; it is phone now
-- RV127 takes ACCESS EXCLUSIVE on person_phones: nobody else reads or writes it until the transaction ends
ALTER TABLE person_phones RENAME TO phone;

-- Renames foreign key person_phones_person_id_fkey of phone to phone_person_id_fkey
ALTER TABLE phone RENAME CONSTRAINT person_phones_person_id_fkey TO phone_person_id_fkey;

-- Adds column phone.kind (character varying(8))
ALTER TABLE phone ADD COLUMN kind character varying(8);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills phone.kind where it is null, with 'home'
-- RV126 writes every row of phone that has no kind, in one transaction; nobody else can write to these rows until it ends
UPDATE phone SET kind = 'home' WHERE kind IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column phone.kind: not null
-- RV121 reads all of phone while nobody else can
-- RV132 code that does not know phone.kind cannot insert rows any more
ALTER TABLE phone ALTER COLUMN kind SET NOT NULL;
