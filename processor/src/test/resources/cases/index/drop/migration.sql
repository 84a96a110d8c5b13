-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops index post_slug_idx of post

DROP INDEX post_slug_idx;
