-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames foreign key article_words_article_id_fkey of article_words to post_words_post_id_fkey
--   - renames unique key article_words_article_id_words_key of article_words to post_words_post_id_words_key
--   - renames foreign key entries_tag_article_id_fkey of entries_tag to entries_tag_post_id_fkey
--   - renames column article_words.article_id to post_id
--   - renames column entries_tag.article_id to post_id
--   - renames table article_words to post_words

-- Renames foreign key article_words_article_id_fkey of article_words to post_words_post_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on article_words: nobody else reads or writes it until the transaction ends
ALTER TABLE article_words RENAME CONSTRAINT article_words_article_id_fkey TO post_words_post_id_fkey;

-- Renames unique key article_words_article_id_words_key of article_words to post_words_post_id_words_key
ALTER TABLE article_words RENAME CONSTRAINT article_words_article_id_words_key TO post_words_post_id_words_key;

-- Renames foreign key entries_tag_article_id_fkey of entries_tag to entries_tag_post_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on entries_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE entries_tag RENAME CONSTRAINT entries_tag_article_id_fkey TO entries_tag_post_id_fkey;

-- Renames column article_words.article_id to post_id
-- RV131 code that says column article_words.article_id fails from this moment; it is post_id now
ALTER TABLE article_words RENAME COLUMN article_id TO post_id;

-- Renames column entries_tag.article_id to post_id
-- RV131 code that says column entries_tag.article_id fails from this moment; it is post_id now
ALTER TABLE entries_tag RENAME COLUMN article_id TO post_id;

-- Renames table article_words to post_words
-- RV131 code that says table article_words fails from this moment; it is post_words now
ALTER TABLE article_words RENAME TO post_words;
