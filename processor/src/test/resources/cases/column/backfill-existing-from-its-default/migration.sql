-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - fills post.stars where it is null, with 0
--   - changes column post.stars: not null
-- Code from before it reads and updates, but cannot insert everywhere:
--   - post.stars needs a value, and it may write none
-- What the way back does not bring back:
--   - fills post.stars where it is null, with 0: the way back does not know which rows had no value in stars

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills post.stars where it is null, with 0
-- RV126 writes every row of post that has no stars, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in stars
UPDATE post SET stars = 0 WHERE stars IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column post.stars: not null
-- RV121 reads all of post while nobody else can
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN stars SET NOT NULL;
