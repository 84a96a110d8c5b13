-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - renames table entries to articles
--   - renames table entries_tag to articles_tag
--   - renames primary key entries_pkey of articles to articles_pkey
--   - renames primary key entries_tag_pkey of articles_tag to articles_tag_pkey
--   - renames foreign key entries_tag_post_id_fkey of articles_tag to articles_tag_post_id_fkey
--   - renames foreign key entries_tag_tags_id_fkey of articles_tag to articles_tag_tags_id_fkey
--   - renames sequence entries_seq to articles_seq

-- RV131 code that says table entries fails from this moment; it is articles now
ALTER TABLE entries RENAME TO articles;

-- RV131 code that says table entries_tag fails from this moment; it is articles_tag now
ALTER TABLE entries_tag RENAME TO articles_tag;

ALTER TABLE articles RENAME CONSTRAINT entries_pkey TO articles_pkey;

ALTER TABLE articles_tag RENAME CONSTRAINT entries_tag_pkey TO articles_tag_pkey;

ALTER TABLE articles_tag RENAME CONSTRAINT entries_tag_post_id_fkey TO articles_tag_post_id_fkey;

ALTER TABLE articles_tag RENAME CONSTRAINT entries_tag_tags_id_fkey TO articles_tag_tags_id_fkey;

-- RV131 code that says sequence entries_seq fails from this moment; it is articles_seq now
ALTER SEQUENCE entries_seq RENAME TO articles_seq;
