-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops index ix_slug of post
--   - adds unique index ix_slug of post (lang, slug)

DROP INDEX ix_slug;

-- RV122 fails if two rows agree in unique index ix_slug of post
-- RV125 nobody can write to post while unique index ix_slug of post is built
CREATE UNIQUE INDEX ix_slug ON post (lang, slug DESC);
