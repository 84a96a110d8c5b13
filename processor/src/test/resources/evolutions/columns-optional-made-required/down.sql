-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - changes column reader.email: may be null
-- What it does not bring back:
--   - fails if reader.email is null in any row: no value was given: the way back does not know which rows had no value in email

-- Changes column reader.email: may be null
-- RV127 takes ACCESS EXCLUSIVE on reader: nobody else reads or writes it until the transaction ends
ALTER TABLE reader ALTER COLUMN email DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.
