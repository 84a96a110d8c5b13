-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames sequence articles_seq to entries_seq
--   - renames foreign key articles_tag_tags_id_fkey of articles_tag to entries_tag_tags_id_fkey
--   - renames foreign key articles_tag_post_id_fkey of articles_tag to entries_tag_post_id_fkey
--   - renames primary key articles_tag_pkey of articles_tag to entries_tag_pkey
--   - renames primary key articles_pkey of articles to entries_pkey
--   - renames table articles_tag to entries_tag
--   - renames table articles to entries

-- Renames sequence articles_seq to entries_seq
-- RV131 code that says sequence articles_seq fails from this moment; it is entries_seq now
-- RV127 takes ACCESS EXCLUSIVE on articles_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE articles_seq RENAME TO entries_seq;

-- Renames foreign key articles_tag_tags_id_fkey of articles_tag to entries_tag_tags_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on articles_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE articles_tag RENAME CONSTRAINT articles_tag_tags_id_fkey TO entries_tag_tags_id_fkey;

-- Renames foreign key articles_tag_post_id_fkey of articles_tag to entries_tag_post_id_fkey
ALTER TABLE articles_tag RENAME CONSTRAINT articles_tag_post_id_fkey TO entries_tag_post_id_fkey;

-- Renames primary key articles_tag_pkey of articles_tag to entries_tag_pkey
ALTER TABLE articles_tag RENAME CONSTRAINT articles_tag_pkey TO entries_tag_pkey;

-- Renames primary key articles_pkey of articles to entries_pkey
-- RV127 takes ACCESS EXCLUSIVE on articles: nobody else reads or writes it until the transaction ends
ALTER TABLE articles RENAME CONSTRAINT articles_pkey TO entries_pkey;

-- Renames table articles_tag to entries_tag
-- RV131 code that says table articles_tag fails from this moment; it is entries_tag now
ALTER TABLE articles_tag RENAME TO entries_tag;

-- Renames table articles to entries
-- RV131 code that says table articles fails from this moment; it is entries now
ALTER TABLE articles RENAME TO entries;
