-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key post_tag_pkey of post_tag
--   - drops column post_tag.id
-- What it destroys, and when it fails:
--   - RV142 drops column post_tag.id: all values written since are lost

-- Drops primary key post_tag_pkey of post_tag
-- RV127 takes ACCESS EXCLUSIVE on post_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE post_tag DROP CONSTRAINT post_tag_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column post_tag.id
-- RV142 drops column post_tag.id: all values written since are lost
ALTER TABLE post_tag DROP COLUMN id;
