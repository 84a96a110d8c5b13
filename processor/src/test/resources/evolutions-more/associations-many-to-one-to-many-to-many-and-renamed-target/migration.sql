-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table writer to author
--   - renames primary key writer_pkey of author to author_pkey
--   - drops foreign key book_author_id_fkey of book
--   - adds table book_author (book_id, authors_id)
--   - moves data: copies rows of book into book_author
--   - drops column book.author_id
--   - adds foreign key book_author_authors_id_fkey of book_author (authors_id) to author (id)
--   - adds foreign key book_author_book_id_fkey of book_author (book_id) to book (id)
-- Code from before it fails:
--   - table writer is called author now
--   - column book.author_id is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of book have more than one of book_author, and author_id holds one only
--   - RV143 counts rows written since: fails if a row refers to none by foreign key book_author_id_fkey of book, and nobody can write to book or author meanwhile

-- Renames table writer to author
-- RV131 code that says table writer fails from this moment; it is author now
-- RV127 takes ACCESS EXCLUSIVE on writer: nobody else reads or writes it until the transaction ends
ALTER TABLE writer RENAME TO author;

-- Renames primary key writer_pkey of author to author_pkey
ALTER TABLE author RENAME CONSTRAINT writer_pkey TO author_pkey;

-- Drops foreign key book_author_id_fkey of book
-- RV104 drops foreign key book_author_id_fkey of book: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on book: nobody else reads or writes it until the transaction ends
ALTER TABLE book DROP CONSTRAINT book_author_id_fkey;

-- Adds table book_author (book_id, authors_id)
CREATE TABLE book_author (
    book_id bigint NOT NULL,
    authors_id bigint NOT NULL,
    CONSTRAINT book_author_pkey PRIMARY KEY (book_id, authors_id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of book into book_author
-- RV112 writes rows of book_author, all in one transaction: the more there are, the longer others wait
INSERT INTO book_author (book_id, authors_id)
SELECT id, author_id
FROM book
WHERE author_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column book.author_id
-- reviver:carried=book.author_id
ALTER TABLE book DROP COLUMN author_id;

-- Adds foreign key book_author_authors_id_fkey of book_author (authors_id) to author (id)
ALTER TABLE book_author ADD CONSTRAINT book_author_authors_id_fkey FOREIGN KEY (authors_id) REFERENCES author (id);

-- Adds foreign key book_author_book_id_fkey of book_author (book_id) to book (id)
ALTER TABLE book_author ADD CONSTRAINT book_author_book_id_fkey FOREIGN KEY (book_id) REFERENCES book (id);
