-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table entries to articles
--   - renames table entries_tag to articles_tag
--   - renames primary key entries_pkey of articles to articles_pkey
--   - renames primary key entries_tag_pkey of articles_tag to articles_tag_pkey
--   - renames foreign key entries_tag_post_id_fkey of articles_tag to articles_tag_post_id_fkey
--   - renames foreign key entries_tag_tags_id_fkey of articles_tag to articles_tag_tags_id_fkey
--   - renames sequence entries_seq to articles_seq
-- Code from before it fails:
--   - table entries is called articles now
--   - table entries_tag is called articles_tag now
--   - sequence entries_seq is called articles_seq now

-- Renames table entries to articles
-- RV131 code that says table entries fails from this moment; it is articles now
-- RV127 takes ACCESS EXCLUSIVE on entries: nobody else reads or writes it until the transaction ends
ALTER TABLE entries RENAME TO articles;

-- Renames table entries_tag to articles_tag
-- RV131 code that says table entries_tag fails from this moment; it is articles_tag now
-- RV127 takes ACCESS EXCLUSIVE on entries_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE entries_tag RENAME TO articles_tag;

-- Renames primary key entries_pkey of articles to articles_pkey
ALTER TABLE articles RENAME CONSTRAINT entries_pkey TO articles_pkey;

-- Renames primary key entries_tag_pkey of articles_tag to articles_tag_pkey
ALTER TABLE articles_tag RENAME CONSTRAINT entries_tag_pkey TO articles_tag_pkey;

-- Renames foreign key entries_tag_post_id_fkey of articles_tag to articles_tag_post_id_fkey
ALTER TABLE articles_tag RENAME CONSTRAINT entries_tag_post_id_fkey TO articles_tag_post_id_fkey;

-- Renames foreign key entries_tag_tags_id_fkey of articles_tag to articles_tag_tags_id_fkey
ALTER TABLE articles_tag RENAME CONSTRAINT entries_tag_tags_id_fkey TO articles_tag_tags_id_fkey;

-- Renames sequence entries_seq to articles_seq
-- RV131 code that says sequence entries_seq fails from this moment; it is articles_seq now
-- RV127 takes ACCESS EXCLUSIVE on entries_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE entries_seq RENAME TO articles_seq;
