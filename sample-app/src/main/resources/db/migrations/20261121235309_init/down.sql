-- Migration 20261121235309_init: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it takes back:
--   - adds table post (id, created_at, title, content, author_id)
--   - adds table users (id, email, name)
--   - adds index post_author_id_idx of post (author_id)
--   - adds foreign key post_author_id_fkey of post (author_id) to users (id)

ALTER TABLE post DROP CONSTRAINT post_author_id_fkey;

DROP INDEX post_author_id_idx;

-- RV141 drops table users: all rows written since are lost
DROP TABLE users;

-- RV141 drops table post: all rows written since are lost
DROP TABLE post;
