-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key post_slug_uq of post
--   - adds unique key post_slug_uq of post (lang, slug)
-- Code from before it still works:
--   - values that unique key post_slug_uq of post has already are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key post_slug_uq of post, and builds its index while nobody can read the table

-- Drops unique key post_slug_uq of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_slug_uq;

-- Adds unique key post_slug_uq of post (lang, slug)
-- RV122 builds its index while nobody can read the table
ALTER TABLE post ADD CONSTRAINT post_slug_uq UNIQUE (lang, slug);
