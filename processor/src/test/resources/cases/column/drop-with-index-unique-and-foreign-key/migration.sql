-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key post_author_id_fkey of post
--   - drops index post_author_id_idx of post
--   - drops unique key post_author_id_slug_key of post
--   - drops column post.author_id
-- Code from before it fails:
--   - column post.author_id is gone
-- What the way back does not bring back:
--   - drops column post.author_id: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key post_author_id_slug_key of post, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key post_author_id_fkey of post, and nobody can write to post or app_user meanwhile

-- Drops foreign key post_author_id_fkey of post
-- RV127 takes ACCESS EXCLUSIVE on app_user and post: nobody else reads or writes them until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_author_id_fkey;

-- Drops index post_author_id_idx of post
DROP INDEX post_author_id_idx;

-- Drops unique key post_author_id_slug_key of post
ALTER TABLE post DROP CONSTRAINT post_author_id_slug_key;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column post.author_id
-- RV102 drops column post.author_id: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE post DROP COLUMN author_id;
