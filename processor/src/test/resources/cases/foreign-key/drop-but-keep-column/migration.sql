-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key post_author_id_fkey of post
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key post_author_id_fkey of post, and nobody can write to post or app_user meanwhile

-- Drops foreign key post_author_id_fkey of post
-- RV104 drops foreign key post_author_id_fkey of post: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on app_user and post: nobody else reads or writes them until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_author_id_fkey;
