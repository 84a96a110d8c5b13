-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence book_ids (start 1, increment 50)
--   - moves data: lets sequence book_ids begin above book.id
--   - changes column book.id: no identity
-- Code from before it reads and updates, but cannot insert everywhere:
--   - book.id gets no number from the database any more

-- Adds sequence book_ids (start 1, increment 50)
CREATE SEQUENCE book_ids START WITH 1 INCREMENT BY 50;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence book_ids begin above book.id
SELECT setval('book_ids', greatest(greatest(max(id), pg_sequence_last_value(pg_get_serial_sequence('book', 'id')::regclass)) + 51, 1), false)
FROM book
HAVING greatest(max(id), pg_sequence_last_value(pg_get_serial_sequence('book', 'id')::regclass)) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column book.id: no identity
-- RV127 takes ACCESS EXCLUSIVE on book: nobody else reads or writes it until the transaction ends
ALTER TABLE book ALTER COLUMN id DROP IDENTITY;
