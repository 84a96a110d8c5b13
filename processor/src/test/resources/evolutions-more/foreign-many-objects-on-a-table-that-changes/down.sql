-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops column article.likes
--   - renames primary key article_pkey of article to post_pkey
--   - renames column article.headline to title
--   - renames table article to post
-- What it destroys, and when it fails:
--   - RV142 drops column article.likes: all values written since are lost

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column article.likes
-- RV142 drops column article.likes: all values written since are lost
-- RV127 takes ACCESS EXCLUSIVE on article: nobody else reads or writes it until the transaction ends
ALTER TABLE article DROP COLUMN likes;

-- Renames primary key article_pkey of article to post_pkey
ALTER TABLE article RENAME CONSTRAINT article_pkey TO post_pkey;

-- Renames column article.headline to title
-- RV131 code that says column article.headline fails from this moment; it is title now
ALTER TABLE article RENAME COLUMN headline TO title;

-- Renames table article to post
-- RV131 code that says table article fails from this moment; it is post now
ALTER TABLE article RENAME TO post;
