-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column post.slug (character varying(255))
--   - fills post.slug where it is null, with coalesce(title, 'none')
--   - changes column post.slug: not null
-- What it does not bring back:
--   - drops column post.slug: the way back restores the column, not its values

-- Adds column post.slug (character varying(255))
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE post ADD COLUMN slug character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills post.slug where it is null, with coalesce(title, 'none')
-- RV126 writes every row of post that has no slug, in one transaction; nobody else can write to these rows until it ends
UPDATE post SET slug = coalesce(title, 'none') WHERE slug IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column post.slug: not null
-- RV121 reads all of post while nobody else can
ALTER TABLE post ALTER COLUMN slug SET NOT NULL;
