-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.title: may be null
--   - undoes nothing, for the validation that stands here in the other file
--   - drops that demand on column post.title, if the way forward stopped before it was met
--   - undoes nothing, for the values that rows get here in the other file
-- What it does not bring back:
--   - fills post.title where it is null, with 'none': the way back does not know which rows had no value in title

SET LOCAL lock_timeout = '2s';

-- Changes column post.title: may be null
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN title DROP NOT NULL;

-- reviver:alone
-- Undoes nothing, for the validation that stands here in the other file
SELECT 1;

SET LOCAL lock_timeout = '2s';

-- Drops that demand on column post.title, if the way forward stopped before it was met
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT IF EXISTS post_title_proof;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- reviver:alone
-- Undoes nothing, for the values that rows get here in the other file
SELECT 1;
