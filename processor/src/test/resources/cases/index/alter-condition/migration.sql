-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops index ix_post_title of post
--   - adds index ix_post_title of post (title) with (id) where NOT deleted
-- Code from before it still works.

-- Drops index ix_post_title of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
DROP INDEX ix_post_title;

-- Adds index ix_post_title of post (title) with (id) where NOT deleted
-- RV125 nobody can write to post while index ix_post_title of post is built
CREATE INDEX ix_post_title ON post (title) INCLUDE (id) WHERE NOT deleted;
