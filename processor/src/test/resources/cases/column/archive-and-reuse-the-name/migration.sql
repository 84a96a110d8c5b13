-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=archived
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - puts column post.bio aside as bio__archived
--   - renames column post.title to bio
-- Code from before it fails:
--   - column post.bio is called bio__archived now
--   - column post.title is called bio now

-- Puts column post.bio aside as bio__archived
-- RV131 code that says column post.bio fails from this moment; it is bio__archived now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN bio TO bio__archived;

-- Renames column post.title to bio
-- RV131 code that says column post.title fails from this moment; it is bio now
ALTER TABLE post RENAME COLUMN title TO bio;
