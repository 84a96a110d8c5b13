-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops index ix_post_title of post
--   - adds unique index ix_post_title of post (lower(title), id)
-- Code from before it still works:
--   - values that unique index ix_post_title of post has already are refused

-- Drops index ix_post_title of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
DROP INDEX ix_post_title;

-- Adds unique index ix_post_title of post (lower(title), id)
-- RV122 fails if two rows agree in unique index ix_post_title of post
-- RV125 nobody can write to post while unique index ix_post_title of post is built
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM post GROUP BY (lower(title)), id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of post agree with another in lower(title), id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
CREATE UNIQUE INDEX ix_post_title ON post ((lower(title)), id DESC NULLS LAST) NULLS NOT DISTINCT;
