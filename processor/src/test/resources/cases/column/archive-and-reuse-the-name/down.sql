-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=archived
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post.bio to title
--   - brings column post.bio__archived back as bio

-- Renames column post.bio to title
-- RV131 code that says column post.bio fails from this moment; it is title now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN bio TO title;

-- Brings column post.bio__archived back as bio
ALTER TABLE post RENAME COLUMN bio__archived TO bio;
