-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key book_author_id_fkey of book
--   - adds table book_author (book_id, author_id)
--   - moves data: copies rows of book into book_author
--   - drops column book.author_id
--   - adds foreign key book_author_book_id_fkey of book_author (book_id) to book (id)
--   - adds foreign key book_author_author_id_fkey of book_author (author_id) to author (id)

-- Drops foreign key book_author_id_fkey of book
-- RV127 takes ACCESS EXCLUSIVE on author and book: nobody else reads or writes them until the transaction ends
ALTER TABLE book DROP CONSTRAINT book_author_id_fkey;

-- Adds table book_author (book_id, author_id)
CREATE TABLE book_author (
    book_id bigint NOT NULL,
    author_id bigint NOT NULL,
    CONSTRAINT book_author_pkey PRIMARY KEY (book_id, author_id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of book into book_author
-- RV112 writes rows of book_author, all in one transaction: the more there are, the longer others wait
INSERT INTO book_author (book_id, author_id)
SELECT id, author_id
FROM book
WHERE author_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column book.author_id
-- reviver:carried=book.author_id
ALTER TABLE book DROP COLUMN author_id;

-- Adds foreign key book_author_book_id_fkey of book_author (book_id) to book (id)
ALTER TABLE book_author ADD CONSTRAINT book_author_book_id_fkey FOREIGN KEY (book_id) REFERENCES book (id);

-- Adds foreign key book_author_author_id_fkey of book_author (author_id) to author (id)
ALTER TABLE book_author ADD CONSTRAINT book_author_author_id_fkey FOREIGN KEY (author_id) REFERENCES author (id);
