-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key tag_pkey of tag
--   - changes column tag.id: may be null
--   - fails if tag.post_id is null in any row: no value was given
--   - changes column tag.post_id: not null
--   - drops column tag.id
--   - adds unique key post_tags_post_id_tags_key of tag (post_id, name)
--   - drops sequence tag_seq
--   - renames foreign key tag_post_id_fkey of tag to post_tags_post_id_fkey
--   - renames column tag.name to tags
--   - renames table tag to post_tags
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if tag.post_id is null in any row, and reads all of tag while nobody else can
--   - RV142 drops column tag.id: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key post_tags_post_id_tags_key of tag, and builds its index while nobody can read the table

-- Drops primary key tag_pkey of tag
-- RV127 takes ACCESS EXCLUSIVE on tag: nobody else reads or writes it until the transaction ends
ALTER TABLE tag DROP CONSTRAINT tag_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fails if tag.post_id is null in any row: no value was given
-- reviver:fill tag.post_id
-- Rows may be here that have no value in post_id. Write it at this place:
--     UPDATE tag SET post_id = ... WHERE post_id IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM tag WHERE post_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of tag have no value in post_id, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill tag.post_id, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column tag.post_id: not null
-- RV143 counts rows written since: fails if tag.post_id is null in any row, and reads all of tag while nobody else can
ALTER TABLE tag ALTER COLUMN post_id SET NOT NULL;

-- Drops column tag.id
-- RV142 drops column tag.id: all values written since are lost
ALTER TABLE tag DROP COLUMN id;

-- Adds unique key post_tags_post_id_tags_key of tag (post_id, name)
-- RV143 counts rows written since: fails if two rows agree in unique key post_tags_post_id_tags_key of tag, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM tag WHERE post_id IS NOT NULL AND name IS NOT NULL GROUP BY post_id, name HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of tag agree with another in post_id, name',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE tag ADD CONSTRAINT post_tags_post_id_tags_key UNIQUE (post_id, name);

-- Drops sequence tag_seq
DROP SEQUENCE tag_seq;

-- Renames foreign key tag_post_id_fkey of tag to post_tags_post_id_fkey
ALTER TABLE tag RENAME CONSTRAINT tag_post_id_fkey TO post_tags_post_id_fkey;

-- Renames column tag.name to tags
-- RV131 code that says column tag.name fails from this moment; it is tags now
ALTER TABLE tag RENAME COLUMN name TO tags;

-- Renames table tag to post_tags
-- RV131 code that says table tag fails from this moment; it is post_tags now
ALTER TABLE tag RENAME TO post_tags;
