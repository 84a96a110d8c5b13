-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table post_tags to tag
--   - renames column tag.tags to name
--   - renames foreign key post_tags_post_id_fkey of tag to tag_post_id_fkey
--   - adds sequence tag_seq (start 1, increment 50)
--   - drops unique key post_tags_post_id_tags_key of tag
--   - adds column tag.id (bigint)
--   - changes column tag.post_id: may be null
--   - fills tag.id where it is null, with nextval('tag_seq')
--   - changes column tag.id: not null
--   - adds primary key tag_pkey of tag (id)
-- Code from before it fails:
--   - table post_tags is called tag now
--   - column tag.tags is called name now
--   - tag.id needs a value, and it does not know it
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if tag.post_id is null in any row, and reads all of tag while nobody else can
--   - RV142 drops column tag.id: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key post_tags_post_id_tags_key of tag, and builds its index while nobody can read the table

-- Renames table post_tags to tag
-- RV131 code that says table post_tags fails from this moment; it is tag now
-- RV127 takes ACCESS EXCLUSIVE on post_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE post_tags RENAME TO tag;

-- Renames column tag.tags to name
-- RV131 code that says column tag.tags fails from this moment; it is name now
ALTER TABLE tag RENAME COLUMN tags TO name;

-- Renames foreign key post_tags_post_id_fkey of tag to tag_post_id_fkey
ALTER TABLE tag RENAME CONSTRAINT post_tags_post_id_fkey TO tag_post_id_fkey;

-- Adds sequence tag_seq (start 1, increment 50)
CREATE SEQUENCE tag_seq START WITH 1 INCREMENT BY 50;

-- Drops unique key post_tags_post_id_tags_key of tag
-- RV104 drops unique key post_tags_post_id_tags_key of tag: rows that break it may arrive, and then it cannot be put back
ALTER TABLE tag DROP CONSTRAINT post_tags_post_id_tags_key;

-- Adds column tag.id (bigint)
ALTER TABLE tag ADD COLUMN id bigint;

-- Changes column tag.post_id: may be null
ALTER TABLE tag ALTER COLUMN post_id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills tag.id where it is null, with nextval('tag_seq')
-- RV126 writes every row of tag that has no id, in one transaction; nobody else can write to these rows until it ends
UPDATE tag SET id = nextval('tag_seq') WHERE id IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column tag.id: not null
-- RV121 reads all of tag while nobody else can
-- RV132 code that does not know tag.id cannot insert rows any more
ALTER TABLE tag ALTER COLUMN id SET NOT NULL;

-- Adds primary key tag_pkey of tag (id)
-- RV122 fails if two rows agree in primary key tag_pkey of tag, and builds its index while nobody can read the table
ALTER TABLE tag ADD CONSTRAINT tag_pkey PRIMARY KEY (id);
