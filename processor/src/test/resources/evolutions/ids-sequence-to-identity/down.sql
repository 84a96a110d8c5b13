-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence song_seq (start 1, increment 50)
--   - changes column song.id: no identity
--   - moves data: lets sequence song_seq begin above song.id

-- Adds sequence song_seq (start 1, increment 50)
CREATE SEQUENCE song_seq START WITH 1 INCREMENT BY 50;

-- Changes column song.id: no identity
-- RV127 takes ACCESS EXCLUSIVE on song: nobody else reads or writes it until the transaction ends
ALTER TABLE song ALTER COLUMN id DROP IDENTITY;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence song_seq begin above song.id
SELECT setval('song_seq', greatest(max(id) + 51, 1), false)
FROM song
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;
