-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key book_author_id_fkey of book
--   - adds table book_person (books_id, authors_id, place)
--   - changes column book.author_id: may be null
--   - moves data: copies rows of book into book_person
--   - drops column book.author_id
--   - adds foreign key book_person_authors_id_fkey of book_person (authors_id) to person (id)
--   - adds foreign key book_person_books_id_fkey of book_person (books_id) to book (id)
-- Code from before it fails:
--   - column book.author_id is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of book have more than one of book_person, and author_id holds one only
--   - RV143 counts rows written since: fails if a row refers to none by foreign key book_author_id_fkey of book, and nobody can write to book or person meanwhile

-- Drops foreign key book_author_id_fkey of book
-- RV104 drops foreign key book_author_id_fkey of book: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on book and person: nobody else reads or writes them until the transaction ends
ALTER TABLE book DROP CONSTRAINT book_author_id_fkey;

-- Adds table book_person (books_id, authors_id, place)
CREATE TABLE book_person (
    books_id bigint NOT NULL,
    authors_id bigint NOT NULL,
    place integer NOT NULL,
    CONSTRAINT book_person_pkey PRIMARY KEY (books_id, place),
    CONSTRAINT book_person_place_check CHECK (place>=0)
);

-- Changes column book.author_id: may be null
ALTER TABLE book ALTER COLUMN author_id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of book into book_person
-- RV112 writes rows of book_person, all in one transaction: the more there are, the longer others wait
INSERT INTO book_person (books_id, authors_id, place)
SELECT id, author_id, row_number() OVER (PARTITION BY id ORDER BY author_id) - 1
FROM book;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column book.author_id
-- reviver:carried=book.author_id
ALTER TABLE book DROP COLUMN author_id;

-- Adds foreign key book_person_authors_id_fkey of book_person (authors_id) to person (id)
ALTER TABLE book_person ADD CONSTRAINT book_person_authors_id_fkey FOREIGN KEY (authors_id) REFERENCES person (id);

-- Adds foreign key book_person_books_id_fkey of book_person (books_id) to book (id)
ALTER TABLE book_person ADD CONSTRAINT book_person_books_id_fkey FOREIGN KEY (books_id) REFERENCES book (id);
