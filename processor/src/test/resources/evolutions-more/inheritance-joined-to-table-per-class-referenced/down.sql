-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table media (id, title)
--   - changes column book.pages: bigint to integer
--   - moves data: copies rows of book into media, copies rows of film into media
--   - drops column film.name
--   - drops column book.name
--   - adds foreign key film_id_fkey of film (id) to media (id)
--   - adds foreign key book_id_fkey of book (id) to media (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: book.pages from bigint to integer
--   - RV143 counts rows written since: fails if rows of film have the same id as one of book, and both are rows of media from here on

-- Adds table media (id, title)
CREATE TABLE media (
    id bigint NOT NULL,
    title character varying(255),
    CONSTRAINT media_pkey PRIMARY KEY (id)
);

-- Changes column book.pages: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: book.pages from bigint to integer
-- RV113 the planner knows nothing of book.pages then: run ANALYZE book afterwards
-- RV111 copies all of book while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on book: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM book WHERE pages NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of book have a value in pages that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE book ALTER COLUMN pages TYPE integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of book into media, copies rows of film into media
-- RV143 counts rows written since: fails if rows of film have the same id as one of book, and both are rows of media from here on
-- RV112 writes rows of media, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM film
        WHERE EXISTS (SELECT FROM book WHERE book.id = film.id));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of film have the same id as one of book, and both are rows of media from here on',
            HINT = 'Give them another, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO media (id, title)
SELECT id, name
FROM book;
INSERT INTO media (id, title)
SELECT id, name
FROM film;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column film.name
-- RV127 takes ACCESS EXCLUSIVE on film: nobody else reads or writes it until the transaction ends
-- reviver:carried=film.name
ALTER TABLE film DROP COLUMN name;

-- Drops column book.name
-- reviver:carried=book.name
ALTER TABLE book DROP COLUMN name;

-- Adds foreign key film_id_fkey of film (id) to media (id)
-- RV124 nobody can write to film or media meanwhile
ALTER TABLE film ADD CONSTRAINT film_id_fkey FOREIGN KEY (id) REFERENCES media (id);

-- Adds foreign key book_id_fkey of book (id) to media (id)
-- RV124 nobody can write to book or media meanwhile
ALTER TABLE book ADD CONSTRAINT book_id_fkey FOREIGN KEY (id) REFERENCES media (id);
