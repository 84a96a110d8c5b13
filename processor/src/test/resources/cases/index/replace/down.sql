-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops unique index ix_slug of post
--   - adds index ix_slug of post (slug)

DROP INDEX ix_slug;

-- RV125 nobody can write to post while index ix_slug of post is built
CREATE INDEX ix_slug ON post (slug);
