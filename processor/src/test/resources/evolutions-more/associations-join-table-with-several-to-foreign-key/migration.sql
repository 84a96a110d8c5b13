-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key book_author_author_id_fkey of book_author
--   - drops foreign key book_author_book_id_fkey of book_author
--   - adds column book.author_id (bigint)
--   - moves data: fills book.author_id
--   - drops table book_author
--   - adds foreign key book_author_id_fkey of book (author_id) to author (id)
-- Code from before it fails:
--   - table book_author is gone
--   - values that foreign key book_author_id_fkey of book does not find are refused

-- Drops foreign key book_author_author_id_fkey of book_author
-- RV127 takes ACCESS EXCLUSIVE on author: nobody else reads or writes it until the transaction ends
ALTER TABLE book_author DROP CONSTRAINT book_author_author_id_fkey;

-- Drops foreign key book_author_book_id_fkey of book_author
-- RV127 takes ACCESS EXCLUSIVE on book: nobody else reads or writes it until the transaction ends
ALTER TABLE book_author DROP CONSTRAINT book_author_book_id_fkey;

-- Adds column book.author_id (bigint)
ALTER TABLE book ADD COLUMN author_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills book.author_id
-- RV109 fails if rows of book have more than one of book_author, and author_id holds one only
-- RV112 writes rows of book, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM (SELECT FROM book_author GROUP BY book_id HAVING count(DISTINCT author_id) > 1) AS several);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of book have more than one of book_author, and author_id holds one only',
            HINT = 'Leave one for each, first or in this script.';
    END IF;
END
$guard$;
UPDATE book SET author_id = book_author.author_id
FROM book_author
WHERE book_author.book_id = book.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table book_author
-- reviver:carried=book_author
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM book_author
        WHERE jsonb_strip_nulls(to_jsonb(book_author.*) - ARRAY['book_id', 'author_id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of book_author that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE book_author;

-- Adds foreign key book_author_id_fkey of book (author_id) to author (id)
-- RV124 fails if a row refers to none by foreign key book_author_id_fkey of book, and nobody can write to book or author meanwhile
ALTER TABLE book ADD CONSTRAINT book_author_id_fkey FOREIGN KEY (author_id) REFERENCES author (id);
