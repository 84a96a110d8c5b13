-- Migration 20261121235419_add_post_status: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it takes back:
--   - adds column post.status (character varying(20), not null, default 'DRAFT')
--   - adds check post_status_check of post (status in ('DRAFT','PUBLISHED','RETRACTED'))

ALTER TABLE post DROP CONSTRAINT post_status_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV142 drops column post.status: all values written since are lost
ALTER TABLE post DROP COLUMN status;
