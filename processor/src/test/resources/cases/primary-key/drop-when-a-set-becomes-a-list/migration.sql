-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key post_tag_pkey of post_tag
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key post_tag_pkey of post_tag, and builds its index while nobody can read the table

-- Drops primary key post_tag_pkey of post_tag
-- RV104 drops primary key post_tag_pkey of post_tag: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on post_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE post_tag DROP CONSTRAINT post_tag_pkey;
