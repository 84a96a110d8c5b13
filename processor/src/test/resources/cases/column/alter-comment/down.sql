-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.title: its comment

-- Changes column post.title: its comment
COMMENT ON COLUMN post.title IS 'shown first';
