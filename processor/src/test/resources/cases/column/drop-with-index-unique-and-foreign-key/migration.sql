-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - drops foreign key post_author_id_fkey of post
--   - drops index post_author_id_idx of post
--   - drops unique key post_author_id_slug_key of post
--   - drops column post.author_id
-- What the way back does not bring back:
--   - drops column post.author_id: the way back restores the column, not its values

-- RV104 drops foreign key post_author_id_fkey of post: rows that break it may arrive, and then it cannot be put back
ALTER TABLE post DROP CONSTRAINT post_author_id_fkey;

DROP INDEX post_author_id_idx;

-- RV104 drops unique key post_author_id_slug_key of post: rows that break it may arrive, and then it cannot be put back
ALTER TABLE post DROP CONSTRAINT post_author_id_slug_key;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV102 drops column post.author_id: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE post DROP COLUMN author_id;
