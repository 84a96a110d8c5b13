-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - undoes nothing, for the validation that stands here in the other file
--   - drops foreign key post_author_id_fkey of post
--   - drops column post.author_id
-- What it destroys, and when it fails:
--   - RV142 drops column post.author_id: all values written since are lost

-- reviver:alone
-- Undoes nothing, for the validation that stands here in the other file
SELECT 1;

SET LOCAL lock_timeout = '2s';

-- Drops foreign key post_author_id_fkey of post
-- RV127 takes ACCESS EXCLUSIVE on post and writer: nobody else reads or writes them until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_author_id_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column post.author_id
-- RV142 drops column post.author_id: all values written since are lost
ALTER TABLE post DROP COLUMN author_id;
