-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops index post_slug_idx of post
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV125 nobody can write to post while index post_slug_idx of post is built

-- Drops index post_slug_idx of post
DROP INDEX post_slug_idx;
