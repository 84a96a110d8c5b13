-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds sequence book_ids (start 1, increment 50)
--   - changes column book.id: no identity
--   - moves data: lets sequence book_ids begin above book.id

CREATE SEQUENCE book_ids START WITH 1 INCREMENT BY 50;

ALTER TABLE book ALTER COLUMN id DROP IDENTITY;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

SELECT setval('book_ids', greatest(max(id) + 51, 1), false)
FROM book
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;
