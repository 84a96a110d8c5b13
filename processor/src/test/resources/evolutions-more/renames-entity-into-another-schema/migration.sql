-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds schema blog
--   - moves table post to blog.post
--   - moves table post_tags to blog.post_tags
--   - renames table blog.post to article
--   - renames table blog.post_tags to article_tags
--   - renames column blog.article_tags.post_id to article_id
--   - renames primary key post_pkey of blog.article to article_pkey
--   - renames unique key post_title_key of blog.article to article_title_key
--   - renames unique key post_tags_post_id_tags_key of blog.article_tags to article_tags_article_id_tags_key
--   - renames foreign key post_tags_post_id_fkey of blog.article_tags to article_tags_article_id_fkey
--   - renames sequence blog.post_id_seq to article_id_seq
-- Code from before it fails:
--   - table post is called blog.article now
--   - table post_tags is called blog.article_tags now
--   - column blog.article_tags.post_id is called article_id now

-- Adds schema blog
CREATE SCHEMA blog;

-- Moves table post to blog.post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post SET SCHEMA blog;

-- Moves table post_tags to blog.post_tags
-- RV127 takes ACCESS EXCLUSIVE on post_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE post_tags SET SCHEMA blog;

-- Renames table blog.post to article
-- RV131 code that says table post fails from this moment; it is article now
ALTER TABLE blog.post RENAME TO article;

-- Renames table blog.post_tags to article_tags
-- RV131 code that says table post_tags fails from this moment; it is article_tags now
ALTER TABLE blog.post_tags RENAME TO article_tags;

-- Renames column blog.article_tags.post_id to article_id
-- RV131 code that says column blog.article_tags.post_id fails from this moment; it is article_id now
ALTER TABLE blog.article_tags RENAME COLUMN post_id TO article_id;

-- Renames primary key post_pkey of blog.article to article_pkey
ALTER TABLE blog.article RENAME CONSTRAINT post_pkey TO article_pkey;

-- Renames unique key post_title_key of blog.article to article_title_key
ALTER TABLE blog.article RENAME CONSTRAINT post_title_key TO article_title_key;

-- Renames unique key post_tags_post_id_tags_key of blog.article_tags to article_tags_article_id_tags_key
ALTER TABLE blog.article_tags RENAME CONSTRAINT post_tags_post_id_tags_key TO article_tags_article_id_tags_key;

-- Renames foreign key post_tags_post_id_fkey of blog.article_tags to article_tags_article_id_fkey
ALTER TABLE blog.article_tags RENAME CONSTRAINT post_tags_post_id_fkey TO article_tags_article_id_fkey;

-- Renames sequence blog.post_id_seq to article_id_seq
-- RV127 takes ACCESS EXCLUSIVE on blog.post_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE blog.post_id_seq RENAME TO article_id_seq;
