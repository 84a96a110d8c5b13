-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post.slug to address
--   - drops unique key uk_slug of post
--   - adds column post.lang (character varying(2))
--   - fills post.lang where it is null, with 'en'
--   - changes column post.lang: not null
--   - adds unique key uk_slug of post (address, lang)
-- Code from before it fails:
--   - column post.slug is called address now
--   - post.lang needs a value, and it does not know it
--   - values that unique key uk_slug of post has already are refused
-- What the way back destroys, and when it fails:
--   - RV142 drops column post.lang: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key uk_slug of post, and builds its index while nobody can read the table

-- Renames column post.slug to address
-- RV131 code that says column post.slug fails from this moment; it is address now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN slug TO address;

-- Drops unique key uk_slug of post
ALTER TABLE post DROP CONSTRAINT uk_slug;

-- Adds column post.lang (character varying(2))
ALTER TABLE post ADD COLUMN lang character varying(2);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills post.lang where it is null, with 'en'
-- RV126 writes every row of post that has no lang, in one transaction; nobody else can write to these rows until it ends
UPDATE post SET lang = 'en' WHERE lang IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column post.lang: not null
-- RV121 reads all of post while nobody else can
-- RV132 code that does not know post.lang cannot insert rows any more
ALTER TABLE post ALTER COLUMN lang SET NOT NULL;

-- Adds unique key uk_slug of post (address, lang)
-- RV122 builds its index while nobody can read the table
ALTER TABLE post ADD CONSTRAINT uk_slug UNIQUE (address, lang);
