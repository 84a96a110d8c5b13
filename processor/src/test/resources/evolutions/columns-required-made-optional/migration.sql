-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column contact.phone: may be null

ALTER TABLE contact ALTER COLUMN phone DROP NOT NULL;
