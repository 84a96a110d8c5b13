-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - changes sequence post_numbers: start 1 to 1, increment 100 to 50
--   - moves data: lets sequence post_numbers begin above post.id

-- Changes sequence post_numbers: start 1 to 1, increment 100 to 50
-- RV133 code that takes numbers of post_numbers in blocks of 100 hands some out twice
-- RV127 takes SHARE ROW EXCLUSIVE on post_numbers: nobody else writes to it until the transaction ends
ALTER SEQUENCE post_numbers INCREMENT BY 50;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence post_numbers begin above post.id
SELECT setval('post_numbers', greatest(greatest(max(id), pg_sequence_last_value('post_numbers')) + 51, 1), false)
FROM post
HAVING greatest(max(id), pg_sequence_last_value('post_numbers')) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;
