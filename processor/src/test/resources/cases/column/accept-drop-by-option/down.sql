-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.fax (character varying(255))
-- What it does not bring back:
--   - drops column post.fax: the way back restores the column, not its values

-- Adds column post.fax (character varying(255))
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE post ADD COLUMN fax character varying(255);
