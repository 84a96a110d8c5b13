-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column book.isbn10 to isbn
--   - renames column book.ed to edition
--   - adds unique key book_edition_isbn_key of book (edition, isbn)
-- Code from before it fails:
--   - column book.isbn10 is called isbn now
--   - column book.ed is called edition now
--   - values that unique key book_edition_isbn_key of book has already are refused

-- Renames column book.isbn10 to isbn
-- RV131 code that says column book.isbn10 fails from this moment; it is isbn now
-- RV127 takes ACCESS EXCLUSIVE on book: nobody else reads or writes it until the transaction ends
ALTER TABLE book RENAME COLUMN isbn10 TO isbn;

-- Renames column book.ed to edition
-- RV131 code that says column book.ed fails from this moment; it is edition now
ALTER TABLE book RENAME COLUMN ed TO edition;

-- Adds unique key book_edition_isbn_key of book (edition, isbn)
-- RV122 fails if two rows agree in unique key book_edition_isbn_key of book, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM book WHERE edition IS NOT NULL AND isbn IS NOT NULL GROUP BY edition, isbn HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of book agree with another in edition, isbn',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE book ADD CONSTRAINT book_edition_isbn_key UNIQUE (edition, isbn);
