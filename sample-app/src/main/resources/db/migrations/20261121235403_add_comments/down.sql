-- Migration 20261121235403_add_comments: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it takes back:
--   - adds sequence comment_seq (start 1, increment 50)
--   - adds table comment (id, created_at, text, post_id, author_id)
--   - adds index comment_post_id_created_at_idx of comment (post_id, created_at)
--   - adds foreign key comment_author_id_fkey of comment (author_id) to users (id)
--   - adds foreign key comment_post_id_fkey of comment (post_id) to post (id)

ALTER TABLE comment DROP CONSTRAINT comment_post_id_fkey;

ALTER TABLE comment DROP CONSTRAINT comment_author_id_fkey;

DROP INDEX comment_post_id_created_at_idx;

-- RV141 drops table comment: all rows written since are lost
DROP TABLE comment;

DROP SEQUENCE comment_seq;
