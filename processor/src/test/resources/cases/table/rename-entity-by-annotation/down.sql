-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames sequence article_seq to post_seq
--   - renames foreign key article_words_article_id_fkey of article_words to post_words_post_id_fkey
--   - renames unique key article_words_article_id_words_key of article_words to post_words_post_id_words_key
--   - renames foreign key article_tag_tags_id_fkey of article_tag to post_tag_tags_id_fkey
--   - renames foreign key article_tag_article_id_fkey of article_tag to post_tag_post_id_fkey
--   - renames primary key article_tag_pkey of article_tag to post_tag_pkey
--   - renames primary key article_pkey of article to post_pkey
--   - renames foreign key comment_article_id_fkey of comment to comment_post_id_fkey
--   - renames column article_words.article_id to post_id
--   - renames column article_tag.article_id to post_id
--   - renames column comment.article_id to post_id
--   - renames table article_words to post_words
--   - renames table article_tag to post_tag
--   - renames table article to post

-- Renames sequence article_seq to post_seq
-- RV131 code that says sequence article_seq fails from this moment; it is post_seq now
-- RV127 takes ACCESS EXCLUSIVE on article_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE article_seq RENAME TO post_seq;

-- Renames foreign key article_words_article_id_fkey of article_words to post_words_post_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on article_words: nobody else reads or writes it until the transaction ends
ALTER TABLE article_words RENAME CONSTRAINT article_words_article_id_fkey TO post_words_post_id_fkey;

-- Renames unique key article_words_article_id_words_key of article_words to post_words_post_id_words_key
ALTER TABLE article_words RENAME CONSTRAINT article_words_article_id_words_key TO post_words_post_id_words_key;

-- Renames foreign key article_tag_tags_id_fkey of article_tag to post_tag_tags_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on article_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE article_tag RENAME CONSTRAINT article_tag_tags_id_fkey TO post_tag_tags_id_fkey;

-- Renames foreign key article_tag_article_id_fkey of article_tag to post_tag_post_id_fkey
ALTER TABLE article_tag RENAME CONSTRAINT article_tag_article_id_fkey TO post_tag_post_id_fkey;

-- Renames primary key article_tag_pkey of article_tag to post_tag_pkey
ALTER TABLE article_tag RENAME CONSTRAINT article_tag_pkey TO post_tag_pkey;

-- Renames primary key article_pkey of article to post_pkey
-- RV127 takes ACCESS EXCLUSIVE on article: nobody else reads or writes it until the transaction ends
ALTER TABLE article RENAME CONSTRAINT article_pkey TO post_pkey;

-- Renames foreign key comment_article_id_fkey of comment to comment_post_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on comment: nobody else reads or writes it until the transaction ends
ALTER TABLE comment RENAME CONSTRAINT comment_article_id_fkey TO comment_post_id_fkey;

-- Renames column article_words.article_id to post_id
-- RV131 code that says column article_words.article_id fails from this moment; it is post_id now
ALTER TABLE article_words RENAME COLUMN article_id TO post_id;

-- Renames column article_tag.article_id to post_id
-- RV131 code that says column article_tag.article_id fails from this moment; it is post_id now
ALTER TABLE article_tag RENAME COLUMN article_id TO post_id;

-- Renames column comment.article_id to post_id
-- RV131 code that says column comment.article_id fails from this moment; it is post_id now
ALTER TABLE comment RENAME COLUMN article_id TO post_id;

-- Renames table article_words to post_words
-- RV131 code that says table article_words fails from this moment; it is post_words now
ALTER TABLE article_words RENAME TO post_words;

-- Renames table article_tag to post_tag
-- RV131 code that says table article_tag fails from this moment; it is post_tag now
ALTER TABLE article_tag RENAME TO post_tag;

-- Renames table article to post
-- RV131 code that says table article fails from this moment; it is post now
ALTER TABLE article RENAME TO post;
