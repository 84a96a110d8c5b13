-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post_tag.longpost_id to post_id
--   - renames foreign key post_tag_longpost_id_fkey of post_tag to post_tag_post_id_fkey
--   - drops check post_dtype_check of post
--   - moves data: makes sure that no rows of post are of the class LongPost (dtype = 'LongPost'), which is no entity any more
--   - adds check post_dtype_check of post (dtype in ('Post'))
-- Code from before it fails:
--   - column post_tag.longpost_id is called post_id now
--   - values that check post_dtype_check of post does not allow are refused

-- Renames column post_tag.longpost_id to post_id
-- RV131 code that says column post_tag.longpost_id fails from this moment; it is post_id now
-- RV127 takes ACCESS EXCLUSIVE on post_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE post_tag RENAME COLUMN longpost_id TO post_id;

-- Renames foreign key post_tag_longpost_id_fkey of post_tag to post_tag_post_id_fkey
ALTER TABLE post_tag RENAME CONSTRAINT post_tag_longpost_id_fkey TO post_tag_post_id_fkey;

-- Drops check post_dtype_check of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_dtype_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of post are of the class LongPost (dtype = 'LongPost'), which is no entity any more
-- RV109 fails if rows of post are of the class LongPost (dtype = 'LongPost'), which is no entity any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post
        WHERE dtype = 'LongPost');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post are of the class LongPost (dtype = ''LongPost''), which is no entity any more',
            HINT = 'Delete them, or make them rows of another class, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check post_dtype_check of post (dtype in ('Post'))
-- RV123 reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_dtype_check CHECK (dtype in ('Post'));
