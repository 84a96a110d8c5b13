-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key book_id_fkey of book
--   - drops foreign key film_id_fkey of film
--   - adds column book.name (character varying(255))
--   - adds column film.name (character varying(255))
--   - moves data: fills book.name, fills film.name
--   - changes column book.pages: integer to bigint
--   - drops table media
-- Code from before it fails:
--   - table media is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: book.pages from bigint to integer
--   - RV143 counts rows written since: fails if rows of film have the same id as one of book, and both are rows of media from here on

-- Drops foreign key book_id_fkey of book
-- RV104 drops foreign key book_id_fkey of book: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on book: nobody else reads or writes it until the transaction ends
ALTER TABLE book DROP CONSTRAINT book_id_fkey;

-- Drops foreign key film_id_fkey of film
-- RV104 drops foreign key film_id_fkey of film: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on film: nobody else reads or writes it until the transaction ends
ALTER TABLE film DROP CONSTRAINT film_id_fkey;

-- Adds column book.name (character varying(255))
ALTER TABLE book ADD COLUMN name character varying(255);

-- Adds column film.name (character varying(255))
ALTER TABLE film ADD COLUMN name character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills book.name, fills film.name
-- RV112 writes rows of book and film, all in one transaction: the more there are, the longer others wait
UPDATE book SET name = media.title
FROM media
WHERE media.id = book.id;
UPDATE film SET name = media.title
FROM media
WHERE media.id = film.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column book.pages: integer to bigint
-- RV113 the planner knows nothing of book.pages then: run ANALYZE book afterwards
-- RV111 copies all of book while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE book ALTER COLUMN pages TYPE bigint;

-- Drops table media
-- reviver:carried=media
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM media
        WHERE jsonb_strip_nulls(to_jsonb(media.*) - ARRAY['id', 'title']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of media that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE media;
