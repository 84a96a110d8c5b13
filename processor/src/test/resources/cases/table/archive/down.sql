-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=archived
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds foreign key post_author_id_fkey of post__archived (author_id) to writer (id)
--   - brings sequence post_seq__archived back as post_seq
--   - brings unique key post_title_key__archived of post__archived back as post_title_key
--   - brings primary key post_pkey__archived of post__archived back as post_pkey
--   - brings table post__archived back as post
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key post_author_id_fkey of post__archived, and nobody can write to post__archived or writer meanwhile

-- Adds foreign key post_author_id_fkey of post__archived (author_id) to writer (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key post_author_id_fkey of post__archived, and nobody can write to post__archived or writer meanwhile
ALTER TABLE post__archived ADD CONSTRAINT post_author_id_fkey FOREIGN KEY (author_id) REFERENCES writer (id);

-- Brings sequence post_seq__archived back as post_seq
ALTER SEQUENCE post_seq__archived RENAME TO post_seq;

-- Brings unique key post_title_key__archived of post__archived back as post_title_key
ALTER TABLE post__archived RENAME CONSTRAINT post_title_key__archived TO post_title_key;

-- Brings primary key post_pkey__archived of post__archived back as post_pkey
ALTER TABLE post__archived RENAME CONSTRAINT post_pkey__archived TO post_pkey;

-- Brings table post__archived back as post
ALTER TABLE post__archived RENAME TO post;
