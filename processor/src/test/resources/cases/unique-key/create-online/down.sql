-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key post_title_key of post

SET LOCAL lock_timeout = '2s';

-- Drops unique key post_title_key of post
ALTER TABLE post DROP CONSTRAINT post_title_key;

-- Undoes what of this step is not undone yet; stands in pair with a step of the other file.
DROP INDEX CONCURRENTLY IF EXISTS post_title_key;
