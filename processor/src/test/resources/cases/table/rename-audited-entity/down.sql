-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops column article_aud.length
--   - drops column article.length
--   - renames foreign key article_tags_aud_rev_fkey of article_tags_aud to post_tags_aud_rev_fkey
--   - renames primary key article_tags_aud_pkey of article_tags_aud to post_tags_aud_pkey
--   - renames foreign key article_tags_article_id_fkey of article_tags to post_tags_post_id_fkey
--   - renames unique key article_tags_article_id_tags_key of article_tags to post_tags_post_id_tags_key
--   - renames foreign key article_aud_rev_fkey of article_aud to post_aud_rev_fkey
--   - renames primary key article_aud_pkey of article_aud to post_aud_pkey
--   - renames primary key article_pkey of article to post_pkey
--   - renames column article_tags_aud.article_id to post_id
--   - renames column article_tags.article_id to post_id
--   - renames column article_aud.headline to title
--   - renames column article.headline to title
--   - renames table article_tags_aud to post_tags_aud
--   - renames table article_tags to post_tags
--   - renames table article_aud to post_aud
--   - renames table article to post
-- What it destroys, and when it fails:
--   - RV142 drops column article_aud.length: all values written since are lost
--   - RV142 drops column article.length: all values written since are lost

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column article_aud.length
-- RV142 drops column article_aud.length: all values written since are lost
-- RV127 takes ACCESS EXCLUSIVE on article_aud: nobody else reads or writes it until the transaction ends
ALTER TABLE article_aud DROP COLUMN length;

-- Drops column article.length
-- RV142 drops column article.length: all values written since are lost
-- RV127 takes ACCESS EXCLUSIVE on article: nobody else reads or writes it until the transaction ends
ALTER TABLE article DROP COLUMN length;

-- Renames foreign key article_tags_aud_rev_fkey of article_tags_aud to post_tags_aud_rev_fkey
-- RV127 takes ACCESS EXCLUSIVE on article_tags_aud: nobody else reads or writes it until the transaction ends
ALTER TABLE article_tags_aud RENAME CONSTRAINT article_tags_aud_rev_fkey TO post_tags_aud_rev_fkey;

-- Renames primary key article_tags_aud_pkey of article_tags_aud to post_tags_aud_pkey
ALTER TABLE article_tags_aud RENAME CONSTRAINT article_tags_aud_pkey TO post_tags_aud_pkey;

-- Renames foreign key article_tags_article_id_fkey of article_tags to post_tags_post_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on article_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE article_tags RENAME CONSTRAINT article_tags_article_id_fkey TO post_tags_post_id_fkey;

-- Renames unique key article_tags_article_id_tags_key of article_tags to post_tags_post_id_tags_key
ALTER TABLE article_tags RENAME CONSTRAINT article_tags_article_id_tags_key TO post_tags_post_id_tags_key;

-- Renames foreign key article_aud_rev_fkey of article_aud to post_aud_rev_fkey
ALTER TABLE article_aud RENAME CONSTRAINT article_aud_rev_fkey TO post_aud_rev_fkey;

-- Renames primary key article_aud_pkey of article_aud to post_aud_pkey
ALTER TABLE article_aud RENAME CONSTRAINT article_aud_pkey TO post_aud_pkey;

-- Renames primary key article_pkey of article to post_pkey
ALTER TABLE article RENAME CONSTRAINT article_pkey TO post_pkey;

-- Renames column article_tags_aud.article_id to post_id
-- RV131 code that says column article_tags_aud.article_id fails from this moment; it is post_id now
ALTER TABLE article_tags_aud RENAME COLUMN article_id TO post_id;

-- Renames column article_tags.article_id to post_id
-- RV131 code that says column article_tags.article_id fails from this moment; it is post_id now
ALTER TABLE article_tags RENAME COLUMN article_id TO post_id;

-- Renames column article_aud.headline to title
-- RV131 code that says column article_aud.headline fails from this moment; it is title now
ALTER TABLE article_aud RENAME COLUMN headline TO title;

-- Renames column article.headline to title
-- RV131 code that says column article.headline fails from this moment; it is title now
ALTER TABLE article RENAME COLUMN headline TO title;

-- Renames table article_tags_aud to post_tags_aud
-- RV131 code that says table article_tags_aud fails from this moment; it is post_tags_aud now
ALTER TABLE article_tags_aud RENAME TO post_tags_aud;

-- Renames table article_tags to post_tags
-- RV131 code that says table article_tags fails from this moment; it is post_tags now
ALTER TABLE article_tags RENAME TO post_tags;

-- Renames table article_aud to post_aud
-- RV131 code that says table article_aud fails from this moment; it is post_aud now
ALTER TABLE article_aud RENAME TO post_aud;

-- Renames table article to post
-- RV131 code that says table article fails from this moment; it is post now
ALTER TABLE article RENAME TO post;
