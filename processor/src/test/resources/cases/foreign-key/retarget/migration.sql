-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops foreign key post_author_id_fkey of post
--   - adds foreign key post_author_id_fkey of post (author_id) to editor (id)

ALTER TABLE post DROP CONSTRAINT post_author_id_fkey;

-- RV124 fails if a row refers to none by foreign key post_author_id_fkey of post, and nobody can write to post or editor meanwhile
ALTER TABLE post ADD CONSTRAINT post_author_id_fkey FOREIGN KEY (author_id) REFERENCES editor (id);
