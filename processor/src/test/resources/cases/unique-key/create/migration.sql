-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds unique key post_slug_key of post (slug)
-- Code from before it still works:
--   - values that unique key post_slug_key of post has already are refused

-- Adds unique key post_slug_key of post (slug)
-- RV122 fails if two rows agree in unique key post_slug_key of post, and builds its index while nobody can read the table
ALTER TABLE post ADD CONSTRAINT post_slug_key UNIQUE (slug);
