-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=archived
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - puts table post aside as post__archived
--   - puts primary key post_pkey of post__archived aside as post_pkey__archived
--   - puts unique key post_title_key of post__archived aside as post_title_key__archived
--   - puts sequence post_seq aside as post_seq__archived
--   - drops foreign key post_author_id_fkey of post__archived
-- Code from before it fails:
--   - table post is called post__archived now
--   - sequence post_seq is called post_seq__archived now
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key post_author_id_fkey of post__archived, and nobody can write to post__archived or writer meanwhile

-- Puts table post aside as post__archived
-- RV131 code that says table post fails from this moment; it is post__archived now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME TO post__archived;

-- Puts primary key post_pkey of post__archived aside as post_pkey__archived
ALTER TABLE post__archived RENAME CONSTRAINT post_pkey TO post_pkey__archived;

-- Puts unique key post_title_key of post__archived aside as post_title_key__archived
ALTER TABLE post__archived RENAME CONSTRAINT post_title_key TO post_title_key__archived;

-- Puts sequence post_seq aside as post_seq__archived
-- RV131 code that says sequence post_seq fails from this moment; it is post_seq__archived now
-- RV127 takes ACCESS EXCLUSIVE on post_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE post_seq RENAME TO post_seq__archived;

-- Drops foreign key post_author_id_fkey of post__archived
-- RV104 drops foreign key post_author_id_fkey of post__archived: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on writer: nobody else reads or writes it until the transaction ends
ALTER TABLE post__archived DROP CONSTRAINT post_author_id_fkey;
