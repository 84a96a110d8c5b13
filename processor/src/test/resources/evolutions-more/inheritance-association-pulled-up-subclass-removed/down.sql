-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check post_dtype_check of post
--   - adds check post_dtype_check of post (dtype in ('Post','LongPost'))
--   - renames foreign key post_tag_post_id_fkey of post_tag to post_tag_longpost_id_fkey
--   - renames column post_tag.post_id to longpost_id

-- Drops check post_dtype_check of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_dtype_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds check post_dtype_check of post (dtype in ('Post','LongPost'))
-- RV123 reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_dtype_check CHECK (dtype in ('Post','LongPost'));

-- Renames foreign key post_tag_post_id_fkey of post_tag to post_tag_longpost_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on post_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE post_tag RENAME CONSTRAINT post_tag_post_id_fkey TO post_tag_longpost_id_fkey;

-- Renames column post_tag.post_id to longpost_id
-- RV131 code that says column post_tag.post_id fails from this moment; it is longpost_id now
ALTER TABLE post_tag RENAME COLUMN post_id TO longpost_id;
