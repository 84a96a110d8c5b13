-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops unique key post_slug_key of post

-- RV104 drops unique key post_slug_key of post: rows that break it may arrive, and then it cannot be put back
ALTER TABLE post DROP CONSTRAINT post_slug_key;
