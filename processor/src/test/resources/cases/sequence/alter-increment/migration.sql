-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - moves data: lets sequence post_numbers begin above post.id
--   - changes sequence post_numbers: start 1 to 1, increment 50 to 100
-- Code from before it reads and updates, but cannot insert everywhere:
--   - it counts with increment 50 of sequence post_numbers, and hands numbers out twice

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence post_numbers begin above post.id
SELECT setval('post_numbers', greatest(greatest(max(id), pg_sequence_last_value('post_numbers')) + 101, 1), false)
FROM post
HAVING greatest(max(id), pg_sequence_last_value('post_numbers')) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes sequence post_numbers: start 1 to 1, increment 50 to 100
-- RV133 code that takes numbers of post_numbers in blocks of 50 hands some out twice
-- RV127 takes SHARE ROW EXCLUSIVE on post_numbers: nobody else writes to it until the transaction ends
ALTER SEQUENCE post_numbers INCREMENT BY 100;
