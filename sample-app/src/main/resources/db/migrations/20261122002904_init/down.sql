-- Migration 20261122002904_init: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops foreign key post_author_id_fkey of post
--   - drops index post_author_id_idx of post
--   - drops table users
--   - drops table post

ALTER TABLE post DROP CONSTRAINT post_author_id_fkey;

DROP INDEX post_author_id_idx;

-- RV141 drops table users: all rows written since are lost
DROP TABLE users;

-- RV141 drops table post: all rows written since are lost
DROP TABLE post;
