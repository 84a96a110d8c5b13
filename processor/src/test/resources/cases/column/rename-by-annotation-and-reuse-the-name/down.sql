-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops column post.bio
--   - renames column post.biography to bio
-- What it destroys, and when it fails:
--   - RV142 drops column post.bio: all values written since are lost

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column post.bio
-- RV142 drops column post.bio: all values written since are lost
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP COLUMN bio;

-- Renames column post.biography to bio
-- RV131 code that says column post.biography fails from this moment; it is bio now
ALTER TABLE post RENAME COLUMN biography TO bio;
