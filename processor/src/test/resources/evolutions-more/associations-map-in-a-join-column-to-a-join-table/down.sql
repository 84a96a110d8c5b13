-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key shelf_book_shelf_id_fkey of shelf_book
--   - drops foreign key shelf_book_book_id_fkey of shelf_book
--   - adds column book.slot (character varying(5))
--   - adds column book.shelf_id (bigint)
--   - moves data: fills book.shelf_id, book.slot
--   - drops table shelf_book
--   - adds foreign key book_shelf_id_fkey of book (shelf_id) to shelf (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key book_shelf_id_fkey of book, and nobody can write to book or shelf meanwhile

-- Drops foreign key shelf_book_shelf_id_fkey of shelf_book
-- RV127 takes ACCESS EXCLUSIVE on shelf: nobody else reads or writes it until the transaction ends
ALTER TABLE shelf_book DROP CONSTRAINT shelf_book_shelf_id_fkey;

-- Drops foreign key shelf_book_book_id_fkey of shelf_book
-- RV127 takes ACCESS EXCLUSIVE on book: nobody else reads or writes it until the transaction ends
ALTER TABLE shelf_book DROP CONSTRAINT shelf_book_book_id_fkey;

-- Adds column book.slot (character varying(5))
ALTER TABLE book ADD COLUMN slot character varying(5);

-- Adds column book.shelf_id (bigint)
ALTER TABLE book ADD COLUMN shelf_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills book.shelf_id, book.slot
-- RV112 writes rows of book, all in one transaction: the more there are, the longer others wait
UPDATE book SET shelf_id = shelf_book.shelf_id, slot = shelf_book.slot
FROM shelf_book
WHERE shelf_book.book_id = book.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table shelf_book
-- reviver:carried=shelf_book
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM shelf_book
        WHERE jsonb_strip_nulls(to_jsonb(shelf_book.*) - ARRAY['shelf_id', 'book_id', 'slot']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of shelf_book that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE shelf_book;

-- Adds foreign key book_shelf_id_fkey of book (shelf_id) to shelf (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key book_shelf_id_fkey of book, and nobody can write to book or shelf meanwhile
ALTER TABLE book ADD CONSTRAINT book_shelf_id_fkey FOREIGN KEY (shelf_id) REFERENCES shelf (id);
