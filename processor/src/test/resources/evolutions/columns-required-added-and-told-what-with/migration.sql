-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds column article.slug (character varying(80))
--   - fills article.slug where it is null, with lower(replace(title, ' ', '-'))
--   - changes column article.slug: not null
-- Code from before it reads and updates, but cannot insert everywhere:
--   - article.slug needs a value, and it does not know it
-- What the way back destroys, and when it fails:
--   - RV142 drops column article.slug: all values written since are lost

-- Adds column article.slug (character varying(80))
-- RV127 takes ACCESS EXCLUSIVE on article: nobody else reads or writes it until the transaction ends
ALTER TABLE article ADD COLUMN slug character varying(80);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills article.slug where it is null, with lower(replace(title, ' ', '-'))
-- RV126 writes every row of article that has no slug, in one transaction; nobody else can write to these rows until it ends
UPDATE article SET slug = lower(replace(title, ' ', '-')) WHERE slug IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column article.slug: not null
-- RV121 reads all of article while nobody else can
-- RV132 code that does not know article.slug cannot insert rows any more
ALTER TABLE article ALTER COLUMN slug SET NOT NULL;
