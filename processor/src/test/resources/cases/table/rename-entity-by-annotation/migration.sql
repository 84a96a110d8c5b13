-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table post to article
--   - renames table post_tag to article_tag
--   - renames table post_words to article_words
--   - renames column comment.post_id to article_id
--   - renames column article_tag.post_id to article_id
--   - renames column article_words.post_id to article_id
--   - renames foreign key comment_post_id_fkey of comment to comment_article_id_fkey
--   - renames primary key post_pkey of article to article_pkey
--   - renames primary key post_tag_pkey of article_tag to article_tag_pkey
--   - renames foreign key post_tag_post_id_fkey of article_tag to article_tag_article_id_fkey
--   - renames foreign key post_tag_tags_id_fkey of article_tag to article_tag_tags_id_fkey
--   - renames unique key post_words_post_id_words_key of article_words to article_words_article_id_words_key
--   - renames foreign key post_words_post_id_fkey of article_words to article_words_article_id_fkey
--   - renames sequence post_seq to article_seq
-- Code from before it fails:
--   - table post is called article now
--   - table post_tag is called article_tag now
--   - table post_words is called article_words now
--   - column comment.post_id is called article_id now
--   - column article_tag.post_id is called article_id now
--   - column article_words.post_id is called article_id now
--   - sequence post_seq is called article_seq now

-- Renames table post to article
-- RV131 code that says table post fails from this moment; it is article now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME TO article;

-- Renames table post_tag to article_tag
-- RV131 code that says table post_tag fails from this moment; it is article_tag now
-- RV127 takes ACCESS EXCLUSIVE on post_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE post_tag RENAME TO article_tag;

-- Renames table post_words to article_words
-- RV131 code that says table post_words fails from this moment; it is article_words now
-- RV127 takes ACCESS EXCLUSIVE on post_words: nobody else reads or writes it until the transaction ends
ALTER TABLE post_words RENAME TO article_words;

-- Renames column comment.post_id to article_id
-- RV131 code that says column comment.post_id fails from this moment; it is article_id now
-- RV127 takes ACCESS EXCLUSIVE on comment: nobody else reads or writes it until the transaction ends
ALTER TABLE comment RENAME COLUMN post_id TO article_id;

-- Renames column article_tag.post_id to article_id
-- RV131 code that says column article_tag.post_id fails from this moment; it is article_id now
ALTER TABLE article_tag RENAME COLUMN post_id TO article_id;

-- Renames column article_words.post_id to article_id
-- RV131 code that says column article_words.post_id fails from this moment; it is article_id now
ALTER TABLE article_words RENAME COLUMN post_id TO article_id;

-- Renames foreign key comment_post_id_fkey of comment to comment_article_id_fkey
ALTER TABLE comment RENAME CONSTRAINT comment_post_id_fkey TO comment_article_id_fkey;

-- Renames primary key post_pkey of article to article_pkey
ALTER TABLE article RENAME CONSTRAINT post_pkey TO article_pkey;

-- Renames primary key post_tag_pkey of article_tag to article_tag_pkey
ALTER TABLE article_tag RENAME CONSTRAINT post_tag_pkey TO article_tag_pkey;

-- Renames foreign key post_tag_post_id_fkey of article_tag to article_tag_article_id_fkey
ALTER TABLE article_tag RENAME CONSTRAINT post_tag_post_id_fkey TO article_tag_article_id_fkey;

-- Renames foreign key post_tag_tags_id_fkey of article_tag to article_tag_tags_id_fkey
ALTER TABLE article_tag RENAME CONSTRAINT post_tag_tags_id_fkey TO article_tag_tags_id_fkey;

-- Renames unique key post_words_post_id_words_key of article_words to article_words_article_id_words_key
ALTER TABLE article_words RENAME CONSTRAINT post_words_post_id_words_key TO article_words_article_id_words_key;

-- Renames foreign key post_words_post_id_fkey of article_words to article_words_article_id_fkey
ALTER TABLE article_words RENAME CONSTRAINT post_words_post_id_fkey TO article_words_article_id_fkey;

-- Renames sequence post_seq to article_seq
-- RV131 code that says sequence post_seq fails from this moment; it is article_seq now
-- RV127 takes ACCESS EXCLUSIVE on post_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE post_seq RENAME TO article_seq;
