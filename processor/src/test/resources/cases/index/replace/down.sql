-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops unique index ix_slug of post
--   - adds index ix_slug of post (slug)

-- Drops unique index ix_slug of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
DROP INDEX ix_slug;

-- Adds index ix_slug of post (slug)
-- RV125 nobody can write to post while index ix_slug of post is built
CREATE INDEX ix_slug ON post (slug);
