-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames sequence article_seq to blog_post_seq
--   - renames index article_parent_id_idx of article to blog_post_parent_id_idx
--   - renames foreign key article_parent_id_fkey of article to blog_post_parent_id_fkey
--   - renames unique key article_title_key of article to blog_post_title_key
--   - renames primary key article_pkey of article to blog_post_pkey
--   - renames table article to blog_post

-- Renames sequence article_seq to blog_post_seq
-- RV131 code that says sequence article_seq fails from this moment; it is blog_post_seq now
-- RV127 takes ACCESS EXCLUSIVE on article_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE article_seq RENAME TO blog_post_seq;

-- Renames index article_parent_id_idx of article to blog_post_parent_id_idx
ALTER INDEX article_parent_id_idx RENAME TO blog_post_parent_id_idx;

-- Renames foreign key article_parent_id_fkey of article to blog_post_parent_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on article: nobody else reads or writes it until the transaction ends
ALTER TABLE article RENAME CONSTRAINT article_parent_id_fkey TO blog_post_parent_id_fkey;

-- Renames unique key article_title_key of article to blog_post_title_key
ALTER TABLE article RENAME CONSTRAINT article_title_key TO blog_post_title_key;

-- Renames primary key article_pkey of article to blog_post_pkey
ALTER TABLE article RENAME CONSTRAINT article_pkey TO blog_post_pkey;

-- Renames table article to blog_post
-- RV131 code that says table article fails from this moment; it is blog_post now
ALTER TABLE article RENAME TO blog_post;
