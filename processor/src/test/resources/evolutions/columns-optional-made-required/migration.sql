-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column reader.email: not null

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV121 fails if reader.email is null in any row, and reads all of reader while nobody else can
ALTER TABLE reader ALTER COLUMN email SET NOT NULL;
