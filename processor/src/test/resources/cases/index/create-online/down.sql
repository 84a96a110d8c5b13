-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops index post_by_title of post, concurrently

-- Drops index post_by_title of post, concurrently
DROP INDEX CONCURRENTLY post_by_title;
