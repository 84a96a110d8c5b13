-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column article.slug: may be null
--   - drops column article.slug

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV142 drops column article.slug: all values written since are lost
ALTER TABLE article DROP COLUMN slug;
