-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key uk_slug of article
--   - changes column article.gone: may be null
--   - moves data: makes sure that no rows of article are marked as deleted in gone, and would be there again without it
--   - drops column article.gone
--   - adds unique key post_slug_key of article (address)
--   - renames foreign key article_up_id_fkey of article to post_up_id_fkey
--   - renames foreign key article_parent_id_fkey of article to post_parent_id_fkey
--   - renames check article_pos_check of article to post_pos_check
--   - renames primary key article_pkey of article to post_pkey
--   - renames column article.address to slug
--   - renames table article to post
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of article are marked as deleted in gone, and would be there again without it
--   - RV142 drops column article.gone: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key post_slug_key of article, and builds its index while nobody can read the table

-- Drops unique key uk_slug of article
-- RV127 takes ACCESS EXCLUSIVE on article: nobody else reads or writes it until the transaction ends
ALTER TABLE article DROP CONSTRAINT uk_slug;

-- Changes column article.gone: may be null
ALTER TABLE article ALTER COLUMN gone DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of article are marked as deleted in gone, and would be there again without it
-- RV143 counts rows written since: fails if rows of article are marked as deleted in gone, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM article
        WHERE gone <> false);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of article are marked as deleted in gone, and would be there again without it',
            HINT = 'Delete them for good, or unmark them, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column article.gone
-- RV142 drops column article.gone: all values written since are lost
ALTER TABLE article DROP COLUMN gone;

-- Adds unique key post_slug_key of article (address)
-- RV143 counts rows written since: fails if two rows agree in unique key post_slug_key of article, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM article WHERE address IS NOT NULL GROUP BY address HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of article agree with another in address',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE article ADD CONSTRAINT post_slug_key UNIQUE (address);

-- Renames foreign key article_up_id_fkey of article to post_up_id_fkey
ALTER TABLE article RENAME CONSTRAINT article_up_id_fkey TO post_up_id_fkey;

-- Renames foreign key article_parent_id_fkey of article to post_parent_id_fkey
ALTER TABLE article RENAME CONSTRAINT article_parent_id_fkey TO post_parent_id_fkey;

-- Renames check article_pos_check of article to post_pos_check
ALTER TABLE article RENAME CONSTRAINT article_pos_check TO post_pos_check;

-- Renames primary key article_pkey of article to post_pkey
ALTER TABLE article RENAME CONSTRAINT article_pkey TO post_pkey;

-- Renames column article.address to slug
-- RV131 code that says column article.address fails from this moment; it is slug now
ALTER TABLE article RENAME COLUMN address TO slug;

-- Renames table article to post
-- RV131 code that says table article fails from this moment; it is post now
ALTER TABLE article RENAME TO post;
