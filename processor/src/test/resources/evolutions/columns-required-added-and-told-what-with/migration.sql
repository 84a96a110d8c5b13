-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds column article.slug (character varying(80))
--   - changes column article.slug: not null

ALTER TABLE article ADD COLUMN slug character varying(80);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV121 every row needs a value in article.slug first: write it at the hinge
-- RV132 code that does not know article.slug cannot insert rows any more
ALTER TABLE article ALTER COLUMN slug SET NOT NULL;
