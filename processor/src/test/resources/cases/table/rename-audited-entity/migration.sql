-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table post to article
--   - renames table post_aud to article_aud
--   - renames table post_tags to article_tags
--   - renames table post_tags_aud to article_tags_aud
--   - renames column article.title to headline
--   - renames column article_aud.title to headline
--   - renames column article_tags.post_id to article_id
--   - renames column article_tags_aud.post_id to article_id
--   - renames primary key post_pkey of article to article_pkey
--   - renames primary key post_aud_pkey of article_aud to article_aud_pkey
--   - renames foreign key post_aud_rev_fkey of article_aud to article_aud_rev_fkey
--   - renames unique key post_tags_post_id_tags_key of article_tags to article_tags_article_id_tags_key
--   - renames foreign key post_tags_post_id_fkey of article_tags to article_tags_article_id_fkey
--   - renames primary key post_tags_aud_pkey of article_tags_aud to article_tags_aud_pkey
--   - renames foreign key post_tags_aud_rev_fkey of article_tags_aud to article_tags_aud_rev_fkey
--   - adds column article.length (integer)
--   - adds column article_aud.length (integer)
-- Code from before it fails:
--   - table post is called article now
--   - table post_aud is called article_aud now
--   - table post_tags is called article_tags now
--   - table post_tags_aud is called article_tags_aud now
--   - column article.title is called headline now
--   - column article_aud.title is called headline now
--   - column article_tags.post_id is called article_id now
--   - column article_tags_aud.post_id is called article_id now
-- What the way back destroys, and when it fails:
--   - RV142 drops column article_aud.length: all values written since are lost
--   - RV142 drops column article.length: all values written since are lost

-- Renames table post to article
-- RV131 code that says table post fails from this moment; it is article now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME TO article;

-- Renames table post_aud to article_aud
-- RV131 code that says table post_aud fails from this moment; it is article_aud now
-- RV127 takes ACCESS EXCLUSIVE on post_aud: nobody else reads or writes it until the transaction ends
ALTER TABLE post_aud RENAME TO article_aud;

-- Renames table post_tags to article_tags
-- RV131 code that says table post_tags fails from this moment; it is article_tags now
-- RV127 takes ACCESS EXCLUSIVE on post_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE post_tags RENAME TO article_tags;

-- Renames table post_tags_aud to article_tags_aud
-- RV131 code that says table post_tags_aud fails from this moment; it is article_tags_aud now
-- RV127 takes ACCESS EXCLUSIVE on post_tags_aud: nobody else reads or writes it until the transaction ends
ALTER TABLE post_tags_aud RENAME TO article_tags_aud;

-- Renames column article.title to headline
-- RV131 code that says column article.title fails from this moment; it is headline now
ALTER TABLE article RENAME COLUMN title TO headline;

-- Renames column article_aud.title to headline
-- RV131 code that says column article_aud.title fails from this moment; it is headline now
ALTER TABLE article_aud RENAME COLUMN title TO headline;

-- Renames column article_tags.post_id to article_id
-- RV131 code that says column article_tags.post_id fails from this moment; it is article_id now
ALTER TABLE article_tags RENAME COLUMN post_id TO article_id;

-- Renames column article_tags_aud.post_id to article_id
-- RV131 code that says column article_tags_aud.post_id fails from this moment; it is article_id now
ALTER TABLE article_tags_aud RENAME COLUMN post_id TO article_id;

-- Renames primary key post_pkey of article to article_pkey
ALTER TABLE article RENAME CONSTRAINT post_pkey TO article_pkey;

-- Renames primary key post_aud_pkey of article_aud to article_aud_pkey
ALTER TABLE article_aud RENAME CONSTRAINT post_aud_pkey TO article_aud_pkey;

-- Renames foreign key post_aud_rev_fkey of article_aud to article_aud_rev_fkey
ALTER TABLE article_aud RENAME CONSTRAINT post_aud_rev_fkey TO article_aud_rev_fkey;

-- Renames unique key post_tags_post_id_tags_key of article_tags to article_tags_article_id_tags_key
ALTER TABLE article_tags RENAME CONSTRAINT post_tags_post_id_tags_key TO article_tags_article_id_tags_key;

-- Renames foreign key post_tags_post_id_fkey of article_tags to article_tags_article_id_fkey
ALTER TABLE article_tags RENAME CONSTRAINT post_tags_post_id_fkey TO article_tags_article_id_fkey;

-- Renames primary key post_tags_aud_pkey of article_tags_aud to article_tags_aud_pkey
ALTER TABLE article_tags_aud RENAME CONSTRAINT post_tags_aud_pkey TO article_tags_aud_pkey;

-- Renames foreign key post_tags_aud_rev_fkey of article_tags_aud to article_tags_aud_rev_fkey
ALTER TABLE article_tags_aud RENAME CONSTRAINT post_tags_aud_rev_fkey TO article_tags_aud_rev_fkey;

-- Adds column article.length (integer)
ALTER TABLE article ADD COLUMN length integer;

-- Adds column article_aud.length (integer)
ALTER TABLE article_aud ADD COLUMN length integer;
