-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column phone.kind: may be null
--   - drops column phone.kind
--   - renames foreign key phone_person_id_fkey of phone to person_phones_person_id_fkey
--   - renames table phone to person_phones
-- What it destroys, and when it fails:
--   - RV142 drops column phone.kind: all values written since are lost

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column phone.kind
-- RV142 drops column phone.kind: all values written since are lost
-- RV127 takes ACCESS EXCLUSIVE on phone: nobody else reads or writes it until the transaction ends
ALTER TABLE phone DROP COLUMN kind;

-- Renames foreign key phone_person_id_fkey of phone to person_phones_person_id_fkey
ALTER TABLE phone RENAME CONSTRAINT phone_person_id_fkey TO person_phones_person_id_fkey;

-- Renames table phone to person_phones
-- RV131 code that says table phone fails from this moment; it is person_phones now
ALTER TABLE phone RENAME TO person_phones;
