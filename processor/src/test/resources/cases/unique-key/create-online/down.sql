-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key post_title_key of post
--   - drops the index of unique key post_title_key of post, if the way forward stopped before it became a key

SET LOCAL lock_timeout = '2s';

-- Drops unique key post_title_key of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_title_key;

-- Drops the index of unique key post_title_key of post, if the way forward stopped before it became a key
DROP INDEX CONCURRENTLY IF EXISTS post_title_key;

-- Undoes nothing, for the look at rows with which the other file begins
SELECT 1;
