-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.author_id (bigint)
--   - adds foreign key post_author_id_fkey of post (author_id) to app_user (id)
-- Code from before it still works:
--   - values that foreign key post_author_id_fkey of post does not find are refused
-- What the way back destroys, and when it fails:
--   - RV142 drops column post.author_id: all values written since are lost

-- Adds column post.author_id (bigint)
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD COLUMN author_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds foreign key post_author_id_fkey of post (author_id) to app_user (id)
-- RV124 fails if a row refers to none by foreign key post_author_id_fkey of post, and nobody can write to post or app_user meanwhile
-- RV127 takes SHARE ROW EXCLUSIVE on app_user: nobody else writes to it until the transaction ends
ALTER TABLE post ADD CONSTRAINT post_author_id_fkey FOREIGN KEY (author_id) REFERENCES app_user (id);
