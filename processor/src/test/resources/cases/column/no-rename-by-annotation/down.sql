-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.title (character varying(255))
--   - drops column post.headline
-- What it does not bring back:
--   - drops column post.title: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV142 drops column post.headline: all values written since are lost

-- Adds column post.title (character varying(255))
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE post ADD COLUMN title character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column post.headline
-- RV142 drops column post.headline: all values written since are lost
ALTER TABLE post DROP COLUMN headline;
