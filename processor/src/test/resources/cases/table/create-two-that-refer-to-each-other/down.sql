-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key book_author_id_fkey of book
--   - drops foreign key author_favourite_id_fkey of author
--   - drops table book
--   - drops table author
-- What it destroys, and when it fails:
--   - RV141 drops table book: all rows written since are lost
--   - RV141 drops table author: all rows written since are lost

-- Drops foreign key book_author_id_fkey of book
ALTER TABLE book DROP CONSTRAINT book_author_id_fkey;

-- Drops foreign key author_favourite_id_fkey of author
ALTER TABLE author DROP CONSTRAINT author_favourite_id_fkey;

-- Drops table book
-- RV141 drops table book: all rows written since are lost
DROP TABLE book;

-- Drops table author
-- RV141 drops table author: all rows written since are lost
DROP TABLE author;
