-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames unique key post_headline_key of post to post_title_key
--   - renames column post.headline to title

-- Renames unique key post_headline_key of post to post_title_key
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME CONSTRAINT post_headline_key TO post_title_key;

-- Renames column post.headline to title
-- RV131 code that says column post.headline fails from this moment; it is title now
ALTER TABLE post RENAME COLUMN headline TO title;
