-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - drops check post_status_check of post
--   - drops column post.status
-- What the way back does not bring back:
--   - drops column post.status: the way back restores the column, not its values

-- RV104 drops check post_status_check of post: rows that break it may arrive, and then it cannot be put back
ALTER TABLE post DROP CONSTRAINT post_status_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV102 drops column post.status: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE post DROP COLUMN status;
