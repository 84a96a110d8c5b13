-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column contact.phone: not null

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV143 counts rows written since: fails if contact.phone is null in any row, and reads all of contact while nobody else can
ALTER TABLE contact ALTER COLUMN phone SET NOT NULL;
