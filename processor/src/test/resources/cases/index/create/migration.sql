-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds index post_slug_idx of post (slug)
-- Code from before it still works.

-- Adds index post_slug_idx of post (slug)
-- RV125 nobody can write to post while index post_slug_idx of post is built
-- RV127 takes SHARE on post: nobody else writes to it until the transaction ends
CREATE INDEX post_slug_idx ON post (slug);
