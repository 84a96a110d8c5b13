-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops index post_slug_idx of post
-- Code from before it still works.

-- Drops index post_slug_idx of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
DROP INDEX post_slug_idx;
