-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key book_person_books_id_fkey of book_person
--   - drops foreign key book_person_authors_id_fkey of book_person
--   - adds column book.author_id (bigint)
--   - moves data: fills book.author_id
--   - changes column book.author_id: not null
--   - drops table book_person
--   - adds foreign key book_author_id_fkey of book (author_id) to person (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of book have more than one of book_person, and author_id holds one only
--   - RV143 counts rows written since: fails if a row refers to none by foreign key book_author_id_fkey of book, and nobody can write to book or person meanwhile

-- Drops foreign key book_person_books_id_fkey of book_person
-- RV127 takes ACCESS EXCLUSIVE on book: nobody else reads or writes it until the transaction ends
ALTER TABLE book_person DROP CONSTRAINT book_person_books_id_fkey;

-- Drops foreign key book_person_authors_id_fkey of book_person
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE book_person DROP CONSTRAINT book_person_authors_id_fkey;

-- Adds column book.author_id (bigint)
ALTER TABLE book ADD COLUMN author_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills book.author_id
-- RV143 counts rows written since: fails if rows of book have more than one of book_person, and author_id holds one only
-- RV112 writes rows of book, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM (SELECT FROM book_person GROUP BY books_id HAVING count(DISTINCT authors_id) > 1) AS several);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of book have more than one of book_person, and author_id holds one only',
            HINT = 'Leave one for each, first or in this script.';
    END IF;
END
$guard$;
UPDATE book SET author_id = book_person.authors_id
FROM book_person
WHERE book_person.books_id = book.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column book.author_id: not null
-- RV121 reads all of book while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM book WHERE author_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of book have no value in author_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE book ALTER COLUMN author_id SET NOT NULL;

-- Drops table book_person
-- reviver:carried=book_person
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM book_person
        WHERE jsonb_strip_nulls(to_jsonb(book_person.*) - ARRAY['books_id', 'authors_id', 'place']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of book_person that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE book_person;

-- Adds foreign key book_author_id_fkey of book (author_id) to person (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key book_author_id_fkey of book, and nobody can write to book or person meanwhile
ALTER TABLE book ADD CONSTRAINT book_author_id_fkey FOREIGN KEY (author_id) REFERENCES person (id);
