-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column post.title: may be null

ALTER TABLE post ALTER COLUMN title DROP NOT NULL;
