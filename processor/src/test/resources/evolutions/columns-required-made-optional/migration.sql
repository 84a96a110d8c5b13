-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column contact.phone: may be null
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if contact.phone is null in any row, and reads all of contact while nobody else can

-- Changes column contact.phone: may be null
-- RV127 takes ACCESS EXCLUSIVE on contact: nobody else reads or writes it until the transaction ends
ALTER TABLE contact ALTER COLUMN phone DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.
