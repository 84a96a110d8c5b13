-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.views: may be null
--   - drops column post.views
-- Code from before it fails:
--   - column post.views is gone
-- What the way back does not bring back:
--   - drops column post.views: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: every row needs a value in post.views, and none was given; reads all of post while nobody else can

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column post.views
-- RV102 drops column post.views: its values are lost
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- structure-only: the way back restores the column, not its values
ALTER TABLE post DROP COLUMN views;
