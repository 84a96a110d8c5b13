-- Migration 20261122002935_add_post_status: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:after=20261122002926_add_comments
-- What it does:
--   - adds column post.status (character varying(20), not null, default 'DRAFT')
--   - adds check post_status_check of post (status in ('DRAFT','PUBLISHED','RETRACTED'))

ALTER TABLE post ADD COLUMN status character varying(20) DEFAULT 'DRAFT' NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV123 fails if a row does not pass check post_status_check of post, and reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_status_check CHECK (status in ('DRAFT','PUBLISHED','RETRACTED'));
