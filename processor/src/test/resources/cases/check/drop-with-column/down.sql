-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.status (character varying(20))
--   - adds check post_status_check of post (status in ('DRAFT','PUBLISHED'))
-- What it does not bring back:
--   - drops column post.status: the way back restores the column, not its values

-- Adds column post.status (character varying(20))
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE post ADD COLUMN status character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds check post_status_check of post (status in ('DRAFT','PUBLISHED'))
-- RV123 reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_status_check CHECK (status in ('DRAFT','PUBLISHED'));
