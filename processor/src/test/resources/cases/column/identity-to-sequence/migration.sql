-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence post_seq (start 1, increment 50)
--   - changes column post.id: no identity
--   - moves data: lets sequence post_seq begin above post.id
-- Code from before it reads and updates, but cannot insert everywhere:
--   - post.id gets no number from the database any more
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if post.id is null in any row, and reads all of post while nobody else can

-- Adds sequence post_seq (start 1, increment 50)
CREATE SEQUENCE post_seq START WITH 1 INCREMENT BY 50;

-- Changes column post.id: no identity
ALTER TABLE post ALTER COLUMN id DROP IDENTITY;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence post_seq begin above post.id
SELECT setval('post_seq', greatest(max(id) + 51, 1), false)
FROM post
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;
