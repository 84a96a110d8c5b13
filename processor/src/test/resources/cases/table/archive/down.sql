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
-- RV127 takes SHARE ROW EXCLUSIVE on post__archived and writer: nobody else writes to them until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post__archived AS child
        WHERE child.author_id IS NOT NULL AND NOT EXISTS (SELECT FROM writer AS parent WHERE parent.id = child.author_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of post__archived refer by author_id to no row of writer',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE post__archived ADD CONSTRAINT post_author_id_fkey FOREIGN KEY (author_id) REFERENCES writer (id);

-- Brings sequence post_seq__archived back as post_seq
-- RV127 takes ACCESS EXCLUSIVE on post_seq__archived: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE post_seq__archived RENAME TO post_seq;

-- Brings unique key post_title_key__archived of post__archived back as post_title_key
-- RV127 takes ACCESS EXCLUSIVE on post__archived: nobody else reads or writes it until the transaction ends
ALTER TABLE post__archived RENAME CONSTRAINT post_title_key__archived TO post_title_key;

-- Brings primary key post_pkey__archived of post__archived back as post_pkey
ALTER TABLE post__archived RENAME CONSTRAINT post_pkey__archived TO post_pkey;

-- Brings table post__archived back as post
ALTER TABLE post__archived RENAME TO post;
