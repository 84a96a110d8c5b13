-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds index post_by_title of post (title), concurrently
-- Code from before it still works.

-- Adds index post_by_title of post (title), concurrently
CREATE INDEX CONCURRENTLY post_by_title ON post (title);
