-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column reader.email: may be null

ALTER TABLE reader ALTER COLUMN email DROP NOT NULL;
