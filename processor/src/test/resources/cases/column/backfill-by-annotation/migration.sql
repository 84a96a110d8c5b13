-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.slug (character varying(255))
--   - fills post.slug where it is null, with lower(title)
--   - changes column post.slug: not null
-- Code from before it reads and updates, but cannot insert everywhere:
--   - post.slug needs a value, and it does not know it
-- What the way back destroys, and when it fails:
--   - RV142 drops column post.slug: all values written since are lost

-- Adds column post.slug (character varying(255))
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD COLUMN slug character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills post.slug where it is null, with lower(title)
-- RV126 writes every row of post that has no slug, in one transaction; nobody else can write to these rows until it ends
UPDATE post SET slug = lower(title) WHERE slug IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column post.slug: not null
-- RV121 reads all of post while nobody else can
-- RV132 code that does not know post.slug cannot insert rows any more
ALTER TABLE post ALTER COLUMN slug SET NOT NULL;
