-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key post_tag_tags_id_fkey of post_tag
--   - drops foreign key post_tag_post_id_fkey of post_tag
--   - drops table post_tag
-- What it destroys, and when it fails:
--   - RV141 drops table post_tag: all rows written since are lost

-- Drops foreign key post_tag_tags_id_fkey of post_tag
-- RV127 takes ACCESS EXCLUSIVE on tag: nobody else reads or writes it until the transaction ends
ALTER TABLE post_tag DROP CONSTRAINT post_tag_tags_id_fkey;

-- Drops foreign key post_tag_post_id_fkey of post_tag
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post_tag DROP CONSTRAINT post_tag_post_id_fkey;

-- Drops table post_tag
-- RV141 drops table post_tag: all rows written since are lost
DROP TABLE post_tag;
