-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key book_edition_isbn_key of book
--   - renames column book.edition to ed
--   - renames column book.isbn to isbn10

-- Drops unique key book_edition_isbn_key of book
-- RV127 takes ACCESS EXCLUSIVE on book: nobody else reads or writes it until the transaction ends
ALTER TABLE book DROP CONSTRAINT book_edition_isbn_key;

-- Renames column book.edition to ed
-- RV131 code that says column book.edition fails from this moment; it is ed now
ALTER TABLE book RENAME COLUMN edition TO ed;

-- Renames column book.isbn to isbn10
-- RV131 code that says column book.isbn fails from this moment; it is isbn10 now
ALTER TABLE book RENAME COLUMN isbn TO isbn10;
