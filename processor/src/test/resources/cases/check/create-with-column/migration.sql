-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.status (character varying(20))
--   - adds check post_status_check of post (status in ('DRAFT','PUBLISHED'))
-- Code from before it still works:
--   - values that check post_status_check of post does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV142 drops column post.status: all values written since are lost

-- Adds column post.status (character varying(20))
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD COLUMN status character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds check post_status_check of post (status in ('DRAFT','PUBLISHED'))
-- RV123 reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_status_check CHECK (status in ('DRAFT','PUBLISHED'));
