-- Migration 20261122002919_add_tags: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:after=20261122002911_add_profile
-- What it does:
--   - drops foreign key post_tag_tag_id_fkey of post_tag
--   - drops foreign key post_tag_post_id_fkey of post_tag
--   - drops table tag
--   - drops table post_tag

ALTER TABLE post_tag DROP CONSTRAINT post_tag_tag_id_fkey;

ALTER TABLE post_tag DROP CONSTRAINT post_tag_post_id_fkey;

-- RV141 drops table tag: all rows written since are lost
DROP TABLE tag;

-- RV141 drops table post_tag: all rows written since are lost
DROP TABLE post_tag;
