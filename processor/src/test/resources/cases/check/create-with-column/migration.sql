-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds column post.status (character varying(20))
--   - adds check post_status_check of post (status in ('DRAFT','PUBLISHED'))

ALTER TABLE post ADD COLUMN status character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV123 fails if a row does not pass check post_status_check of post, and reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_status_check CHECK (status in ('DRAFT','PUBLISHED'));
