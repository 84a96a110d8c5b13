-- Migration 20261121235346_add_tags: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it takes back:
--   - adds table post_tag (post_id, tag_id)
--   - adds table tag (id, label)
--   - adds foreign key post_tag_post_id_fkey of post_tag (post_id) to post (id)
--   - adds foreign key post_tag_tag_id_fkey of post_tag (tag_id) to tag (id)

ALTER TABLE post_tag DROP CONSTRAINT post_tag_tag_id_fkey;

ALTER TABLE post_tag DROP CONSTRAINT post_tag_post_id_fkey;

-- RV141 drops table tag: all rows written since are lost
DROP TABLE tag;

-- RV141 drops table post_tag: all rows written since are lost
DROP TABLE post_tag;
