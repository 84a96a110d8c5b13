-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table post_words to article_words
--   - renames column entries_tag.post_id to article_id
--   - renames column article_words.post_id to article_id
--   - renames foreign key entries_tag_post_id_fkey of entries_tag to entries_tag_article_id_fkey
--   - renames unique key post_words_post_id_words_key of article_words to article_words_article_id_words_key
--   - renames foreign key post_words_post_id_fkey of article_words to article_words_article_id_fkey
-- Code from before it fails:
--   - table post_words is called article_words now
--   - column entries_tag.post_id is called article_id now
--   - column article_words.post_id is called article_id now

-- Renames table post_words to article_words
-- RV131 code that says table post_words fails from this moment; it is article_words now
-- RV127 takes ACCESS EXCLUSIVE on post_words: nobody else reads or writes it until the transaction ends
ALTER TABLE post_words RENAME TO article_words;

-- Renames column entries_tag.post_id to article_id
-- RV131 code that says column entries_tag.post_id fails from this moment; it is article_id now
-- RV127 takes ACCESS EXCLUSIVE on entries_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE entries_tag RENAME COLUMN post_id TO article_id;

-- Renames column article_words.post_id to article_id
-- RV131 code that says column article_words.post_id fails from this moment; it is article_id now
ALTER TABLE article_words RENAME COLUMN post_id TO article_id;

-- Renames foreign key entries_tag_post_id_fkey of entries_tag to entries_tag_article_id_fkey
ALTER TABLE entries_tag RENAME CONSTRAINT entries_tag_post_id_fkey TO entries_tag_article_id_fkey;

-- Renames unique key post_words_post_id_words_key of article_words to article_words_article_id_words_key
ALTER TABLE article_words RENAME CONSTRAINT post_words_post_id_words_key TO article_words_article_id_words_key;

-- Renames foreign key post_words_post_id_fkey of article_words to article_words_article_id_fkey
ALTER TABLE article_words RENAME CONSTRAINT post_words_post_id_fkey TO article_words_article_id_fkey;
