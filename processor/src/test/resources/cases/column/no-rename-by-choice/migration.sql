-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.headline (character varying(255))
--   - changes column post.title: may be null
--   - drops column post.title
-- Code from before it fails:
--   - column post.title is gone
-- What the way back does not bring back:
--   - drops column post.title: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: every row needs a value in post.title, and none was given; reads all of post while nobody else can
--   - RV142 drops column post.headline: all values written since are lost

-- Adds column post.headline (character varying(255))
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD COLUMN headline character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column post.title
-- RV102 drops column post.title: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE post DROP COLUMN title;
