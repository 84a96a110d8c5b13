-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - changes column post.stars: may be null
-- What it does not bring back:
--   - fills post.stars where it is null, with 0: the way back does not know which rows had no value in stars

-- Changes column post.stars: may be null
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN stars DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.
