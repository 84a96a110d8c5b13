-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.views: default 1

-- Changes column post.views: default 1
ALTER TABLE post ALTER COLUMN views SET DEFAULT 1;
