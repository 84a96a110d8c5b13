-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence post_tag_seq (start 1, increment 50)
--   - adds column post_tag.id (bigint)
--   - fills post_tag.id where it is null, with nextval('post_tag_seq')
--   - changes column post_tag.id: not null
--   - adds primary key post_tag_pkey of post_tag (id)
-- Code from before it reads and updates, but cannot insert everywhere:
--   - post_tag.id needs a value, and it does not know it
-- What the way back destroys, and when it fails:
--   - RV142 drops column post_tag.id: all values written since are lost

-- Adds sequence post_tag_seq (start 1, increment 50)
CREATE SEQUENCE post_tag_seq START WITH 1 INCREMENT BY 50;

-- Adds column post_tag.id (bigint)
-- RV127 takes ACCESS EXCLUSIVE on post_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE post_tag ADD COLUMN id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills post_tag.id where it is null, with nextval('post_tag_seq')
-- RV126 writes every row of post_tag that has no id, in one transaction; nobody else can write to these rows until it ends
UPDATE post_tag SET id = nextval('post_tag_seq') WHERE id IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column post_tag.id: not null
-- RV121 reads all of post_tag while nobody else can
-- RV132 code that does not know post_tag.id cannot insert rows any more
ALTER TABLE post_tag ALTER COLUMN id SET NOT NULL;

-- Adds primary key post_tag_pkey of post_tag (id)
-- RV122 fails if two rows agree in primary key post_tag_pkey of post_tag, and builds its index while nobody can read the table
ALTER TABLE post_tag ADD CONSTRAINT post_tag_pkey PRIMARY KEY (id);
