-- Migration 20261122002935_add_post_status: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:after=20261122002926_add_comments
-- What it does:
--   - drops check post_status_check of post
--   - drops column post.status

ALTER TABLE post DROP CONSTRAINT post_status_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV142 drops column post.status: all values written since are lost
ALTER TABLE post DROP COLUMN status;
