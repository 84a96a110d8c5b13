-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column book.books_key to volumes_key
--   - renames column book.listed_order to shown_order
--   - renames check book_listed_order_check of book to book_shown_order_check
-- Code from before it fails:
--   - column book.books_key is called volumes_key now
--   - column book.listed_order is called shown_order now

-- Renames column book.books_key to volumes_key
-- RV131 code that says column book.books_key fails from this moment; it is volumes_key now
-- RV127 takes ACCESS EXCLUSIVE on book: nobody else reads or writes it until the transaction ends
ALTER TABLE book RENAME COLUMN books_key TO volumes_key;

-- Renames column book.listed_order to shown_order
-- RV131 code that says column book.listed_order fails from this moment; it is shown_order now
ALTER TABLE book RENAME COLUMN listed_order TO shown_order;

-- Renames check book_listed_order_check of book to book_shown_order_check
ALTER TABLE book RENAME CONSTRAINT book_listed_order_check TO book_shown_order_check;
