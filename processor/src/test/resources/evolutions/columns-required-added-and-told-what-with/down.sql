-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - changes column article.slug: may be null
--   - drops column article.slug
-- What it destroys, and when it fails:
--   - RV142 drops column article.slug: all values written since are lost

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column article.slug
-- RV142 drops column article.slug: all values written since are lost
-- RV127 takes ACCESS EXCLUSIVE on article: nobody else reads or writes it until the transaction ends
ALTER TABLE article DROP COLUMN slug;
