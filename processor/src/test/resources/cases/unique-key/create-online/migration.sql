-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - builds the index of unique key post_title_key of post, concurrently
--   - adds unique key post_title_key of post (title)
-- Code from before it still works:
--   - values that unique key post_title_key of post has already are refused

-- Looks at rows before anything is done
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM post WHERE title IS NOT NULL GROUP BY title HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of post agree with another in title',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;

-- Builds the index of unique key post_title_key of post, concurrently
-- RV122 fails if two rows are equal in unique key post_title_key of post, and leaves an index that is not valid; nobody waits
CREATE UNIQUE INDEX CONCURRENTLY post_title_key ON post (title);

SET LOCAL lock_timeout = '2s';

-- Adds unique key post_title_key of post (title)
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD CONSTRAINT post_title_key UNIQUE USING INDEX post_title_key;
