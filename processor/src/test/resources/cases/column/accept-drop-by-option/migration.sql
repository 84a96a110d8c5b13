-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops column post.fax
-- Code from before it fails:
--   - column post.fax is gone
-- What the way back does not bring back:
--   - drops column post.fax: the way back restores the column, not its values

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column post.fax
-- RV102 accepted: nobody sends any
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- structure-only: the way back restores the column, not its values
ALTER TABLE post DROP COLUMN fax;
