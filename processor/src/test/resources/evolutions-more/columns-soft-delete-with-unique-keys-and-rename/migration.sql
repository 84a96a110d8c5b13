-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table post to article
--   - renames column article.slug to address
--   - renames primary key post_pkey of article to article_pkey
--   - renames check post_pos_check of article to article_pos_check
--   - renames foreign key post_parent_id_fkey of article to article_parent_id_fkey
--   - renames foreign key post_up_id_fkey of article to article_up_id_fkey
--   - drops unique key post_slug_key of article
--   - adds column article.gone (boolean)
--   - fills article.gone where it is null, with false
--   - changes column article.gone: not null
--   - adds unique key uk_slug of article (address, gone)
-- Code from before it fails:
--   - table post is called article now
--   - column article.slug is called address now
--   - article.gone needs a value, and it does not know it
--   - values that unique key uk_slug of article has already are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of article are marked as deleted in gone, and would be there again without it
--   - RV142 drops column article.gone: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key post_slug_key of article, and builds its index while nobody can read the table

-- Renames table post to article
-- RV131 code that says table post fails from this moment; it is article now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME TO article;

-- Renames column article.slug to address
-- RV131 code that says column article.slug fails from this moment; it is address now
ALTER TABLE article RENAME COLUMN slug TO address;

-- Renames primary key post_pkey of article to article_pkey
ALTER TABLE article RENAME CONSTRAINT post_pkey TO article_pkey;

-- Renames check post_pos_check of article to article_pos_check
ALTER TABLE article RENAME CONSTRAINT post_pos_check TO article_pos_check;

-- Renames foreign key post_parent_id_fkey of article to article_parent_id_fkey
ALTER TABLE article RENAME CONSTRAINT post_parent_id_fkey TO article_parent_id_fkey;

-- Renames foreign key post_up_id_fkey of article to article_up_id_fkey
ALTER TABLE article RENAME CONSTRAINT post_up_id_fkey TO article_up_id_fkey;

-- Drops unique key post_slug_key of article
-- RV104 drops unique key post_slug_key of article: rows that break it may arrive, and then it cannot be put back
ALTER TABLE article DROP CONSTRAINT post_slug_key;

-- Adds column article.gone (boolean)
ALTER TABLE article ADD COLUMN gone boolean;
COMMENT ON COLUMN article.gone IS 'Soft-delete indicator';

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills article.gone where it is null, with false
-- RV126 writes every row of article that has no gone, in one transaction; nobody else can write to these rows until it ends
UPDATE article SET gone = false WHERE gone IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column article.gone: not null
-- RV121 reads all of article while nobody else can
-- RV132 code that does not know article.gone cannot insert rows any more
ALTER TABLE article ALTER COLUMN gone SET NOT NULL;

-- Adds unique key uk_slug of article (address, gone)
-- RV122 builds its index while nobody can read the table
ALTER TABLE article ADD CONSTRAINT uk_slug UNIQUE (address, gone);
