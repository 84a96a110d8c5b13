-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - fills post.title where it is null, with 'none'
--   - demands a value in column post.title of new rows
--   - checks that all rows have a value in column post.title
--   - changes column post.title: not null
-- Code from before it reads and updates, but cannot insert everywhere:
--   - post.title needs a value, and it may write none
-- What the way back does not bring back:
--   - fills post.title where it is null, with 'none': the way back does not know which rows had no value in title

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- reviver:alone
-- Fills post.title where it is null, with 'none'
-- RV126 writes every row of post that has no title, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in title
UPDATE post SET title = 'none' WHERE title IS NULL;

SET LOCAL lock_timeout = '2s';

-- Demands a value in column post.title of new rows
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD CONSTRAINT post_title_proof CHECK (title IS NOT NULL) NOT VALID;

-- reviver:alone
-- Checks that all rows have a value in column post.title
-- RV121 fails if column post.title is null in any row, which new rows cannot be; nobody waits
ALTER TABLE post VALIDATE CONSTRAINT post_title_proof;

SET LOCAL lock_timeout = '2s';

-- Changes column post.title: not null
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN title SET NOT NULL;
ALTER TABLE post DROP CONSTRAINT post_title_proof;
