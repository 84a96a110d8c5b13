-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.views: may be null
--   - undoes nothing, for the validation that stands here in the other file
--   - drops that demand on column post.views, if the way forward stopped before it was met
--   - drops column post.views
-- Code from before it fails:
--   - column post.views is gone
-- What the way back does not bring back:
--   - drops column post.views: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if column post.views is null in any row, which new rows cannot be; nobody waits

SET LOCAL lock_timeout = '2s';

-- Changes column post.views: may be null
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN views DROP NOT NULL;

-- reviver:alone
-- Undoes nothing, for the validation that stands here in the other file
SELECT 1;

SET LOCAL lock_timeout = '2s';

-- Drops that demand on column post.views, if the way forward stopped before it was met
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT IF EXISTS post_views_proof;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column post.views
-- RV102 drops column post.views: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE post DROP COLUMN views;
