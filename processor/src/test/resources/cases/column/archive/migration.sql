-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=archived
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - puts column post.slug aside as slug__archived
--   - drops unique key post_slug_key of post
--   - changes column post.slug__archived: may be null
-- Code from before it fails:
--   - column post.slug is called slug__archived now
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if post.slug__archived is null in any row, and reads all of post while nobody else can
--   - RV143 counts rows written since: fails if two rows agree in unique key post_slug_key of post, and builds its index while nobody can read the table

-- Puts column post.slug aside as slug__archived
-- RV131 code that says column post.slug fails from this moment; it is slug__archived now
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN slug TO slug__archived;

-- Drops unique key post_slug_key of post
-- RV104 drops unique key post_slug_key of post: rows that break it may arrive, and then it cannot be put back
ALTER TABLE post DROP CONSTRAINT post_slug_key;

-- Changes column post.slug__archived: may be null
ALTER TABLE post ALTER COLUMN slug__archived DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.
