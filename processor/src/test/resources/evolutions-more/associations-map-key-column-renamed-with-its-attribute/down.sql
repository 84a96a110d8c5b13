-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames check book_shown_order_check of book to book_listed_order_check
--   - renames column book.shown_order to listed_order
--   - renames column book.volumes_key to books_key

-- Renames check book_shown_order_check of book to book_listed_order_check
-- RV127 takes ACCESS EXCLUSIVE on book: nobody else reads or writes it until the transaction ends
ALTER TABLE book RENAME CONSTRAINT book_shown_order_check TO book_listed_order_check;

-- Renames column book.shown_order to listed_order
-- RV131 code that says column book.shown_order fails from this moment; it is listed_order now
ALTER TABLE book RENAME COLUMN shown_order TO listed_order;

-- Renames column book.volumes_key to books_key
-- RV131 code that says column book.volumes_key fails from this moment; it is books_key now
ALTER TABLE book RENAME COLUMN volumes_key TO books_key;
