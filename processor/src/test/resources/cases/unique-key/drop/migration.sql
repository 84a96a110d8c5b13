-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key post_slug_key of post
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key post_slug_key of post, and builds its index while nobody can read the table

-- Drops unique key post_slug_key of post
-- RV104 drops unique key post_slug_key of post: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_slug_key;
