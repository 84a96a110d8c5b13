-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence post_seq (start 1, increment 50)
--   - moves data: lets sequence post_seq begin above post.id
--   - changes column post.id: no identity
-- Code from before it reads and updates, but cannot insert everywhere:
--   - post.id gets no number from the database any more

-- Adds sequence post_seq (start 1, increment 50)
CREATE SEQUENCE post_seq START WITH 1 INCREMENT BY 50;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence post_seq begin above post.id
SELECT setval('post_seq', greatest(greatest(max(id), pg_sequence_last_value(pg_get_serial_sequence('post', 'id')::regclass)) + 51, 1), false)
FROM post
HAVING greatest(max(id), pg_sequence_last_value(pg_get_serial_sequence('post', 'id')::regclass)) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column post.id: no identity
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN id DROP IDENTITY;
