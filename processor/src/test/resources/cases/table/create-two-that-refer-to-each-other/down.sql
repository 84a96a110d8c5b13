-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops foreign key book_author_id_fkey of book
--   - drops foreign key author_favourite_id_fkey of author
--   - drops table book
--   - drops table author

ALTER TABLE book DROP CONSTRAINT book_author_id_fkey;

ALTER TABLE author DROP CONSTRAINT author_favourite_id_fkey;

-- RV141 drops table book: all rows written since are lost
DROP TABLE book;

-- RV141 drops table author: all rows written since are lost
DROP TABLE author;
