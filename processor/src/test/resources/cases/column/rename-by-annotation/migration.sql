-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post.title to headline
--   - renames unique key post_title_key of post to post_headline_key
-- Code from before it fails:
--   - column post.title is called headline now

-- Renames column post.title to headline
-- RV131 code that says column post.title fails from this moment; it is headline now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN title TO headline;

-- Renames unique key post_title_key of post to post_headline_key
ALTER TABLE post RENAME CONSTRAINT post_title_key TO post_headline_key;
