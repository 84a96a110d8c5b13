-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table blog_post to article
--   - renames primary key blog_post_pkey of article to article_pkey
--   - renames unique key blog_post_title_key of article to article_title_key
--   - renames foreign key blog_post_parent_id_fkey of article to article_parent_id_fkey
--   - renames index blog_post_parent_id_idx of article to article_parent_id_idx
--   - renames sequence blog_post_seq to article_seq
-- Code from before it fails:
--   - table blog_post is called article now
--   - sequence blog_post_seq is called article_seq now

-- Renames table blog_post to article
-- RV131 code that says table blog_post fails from this moment; it is article now
-- RV127 takes ACCESS EXCLUSIVE on blog_post: nobody else reads or writes it until the transaction ends
ALTER TABLE blog_post RENAME TO article;

-- Renames primary key blog_post_pkey of article to article_pkey
ALTER TABLE article RENAME CONSTRAINT blog_post_pkey TO article_pkey;

-- Renames unique key blog_post_title_key of article to article_title_key
ALTER TABLE article RENAME CONSTRAINT blog_post_title_key TO article_title_key;

-- Renames foreign key blog_post_parent_id_fkey of article to article_parent_id_fkey
ALTER TABLE article RENAME CONSTRAINT blog_post_parent_id_fkey TO article_parent_id_fkey;

-- Renames index blog_post_parent_id_idx of article to article_parent_id_idx
ALTER INDEX blog_post_parent_id_idx RENAME TO article_parent_id_idx;

-- Renames sequence blog_post_seq to article_seq
-- RV131 code that says sequence blog_post_seq fails from this moment; it is article_seq now
-- RV127 takes ACCESS EXCLUSIVE on blog_post_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE blog_post_seq RENAME TO article_seq;
