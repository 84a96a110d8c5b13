-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames sequence blog.article_id_seq to post_id_seq
--   - renames foreign key article_tags_article_id_fkey of blog.article_tags to post_tags_post_id_fkey
--   - renames unique key article_tags_article_id_tags_key of blog.article_tags to post_tags_post_id_tags_key
--   - renames unique key article_title_key of blog.article to post_title_key
--   - renames primary key article_pkey of blog.article to post_pkey
--   - renames column blog.article_tags.article_id to post_id
--   - renames table blog.article_tags to post_tags
--   - renames table blog.article to post
--   - moves table blog.post_tags to post_tags
--   - moves table blog.post to post
--   - drops schema blog

-- Renames sequence blog.article_id_seq to post_id_seq
-- RV127 takes ACCESS EXCLUSIVE on blog.article_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE blog.article_id_seq RENAME TO post_id_seq;

-- Renames foreign key article_tags_article_id_fkey of blog.article_tags to post_tags_post_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on blog.article_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE blog.article_tags RENAME CONSTRAINT article_tags_article_id_fkey TO post_tags_post_id_fkey;

-- Renames unique key article_tags_article_id_tags_key of blog.article_tags to post_tags_post_id_tags_key
ALTER TABLE blog.article_tags RENAME CONSTRAINT article_tags_article_id_tags_key TO post_tags_post_id_tags_key;

-- Renames unique key article_title_key of blog.article to post_title_key
-- RV127 takes ACCESS EXCLUSIVE on blog.article: nobody else reads or writes it until the transaction ends
ALTER TABLE blog.article RENAME CONSTRAINT article_title_key TO post_title_key;

-- Renames primary key article_pkey of blog.article to post_pkey
ALTER TABLE blog.article RENAME CONSTRAINT article_pkey TO post_pkey;

-- Renames column blog.article_tags.article_id to post_id
-- RV131 code that says column blog.article_tags.article_id fails from this moment; it is post_id now
ALTER TABLE blog.article_tags RENAME COLUMN article_id TO post_id;

-- Renames table blog.article_tags to post_tags
ALTER TABLE blog.article_tags RENAME TO post_tags;

-- Renames table blog.article to post
ALTER TABLE blog.article RENAME TO post;

-- Moves table blog.post_tags to post_tags
-- RV131 code that says table blog.article_tags fails from this moment; it is post_tags now
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE blog.post_tags SET SCHEMA %I', current_schema());
END
$guard$;

-- Moves table blog.post to post
-- RV131 code that says table blog.article fails from this moment; it is post now
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE blog.post SET SCHEMA %I', current_schema());
END
$guard$;

-- Drops schema blog
DROP SCHEMA blog;
