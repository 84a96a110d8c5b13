-- Migration 20261122002926_add_comments: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:after=20261122002919_add_tags
-- What it does:
--   - drops foreign key comment_post_id_fkey of comment
--   - drops foreign key comment_author_id_fkey of comment
--   - drops index comment_post_id_created_at_idx of comment
--   - drops table comment
--   - drops sequence comment_seq

ALTER TABLE comment DROP CONSTRAINT comment_post_id_fkey;

ALTER TABLE comment DROP CONSTRAINT comment_author_id_fkey;

DROP INDEX comment_post_id_created_at_idx;

-- RV141 drops table comment: all rows written since are lost
DROP TABLE comment;

DROP SEQUENCE comment_seq;
