-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - changes column post.views: may be null
--   - drops column post.views
-- What the way back does not bring back:
--   - drops column post.views: the way back restores the column, not its values

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV102 drops column post.views: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE post DROP COLUMN views;
