-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check post_status_check of post
--   - drops column post.status
-- Code from before it fails:
--   - column post.status is gone
-- What the way back does not bring back:
--   - drops column post.status: the way back restores the column, not its values

-- Drops check post_status_check of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_status_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column post.status
-- RV102 drops column post.status: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE post DROP COLUMN status;
