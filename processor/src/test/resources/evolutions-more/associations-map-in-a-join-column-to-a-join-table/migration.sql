-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key book_shelf_id_fkey of book
--   - adds table shelf_book (shelf_id, book_id, slot)
--   - moves data: copies rows of book into shelf_book
--   - drops column book.shelf_id
--   - drops column book.slot
--   - adds foreign key shelf_book_book_id_fkey of shelf_book (book_id) to book (id)
--   - adds foreign key shelf_book_shelf_id_fkey of shelf_book (shelf_id) to shelf (id)
-- Code from before it fails:
--   - column book.shelf_id is gone
--   - column book.slot is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key book_shelf_id_fkey of book, and nobody can write to book or shelf meanwhile

-- Drops foreign key book_shelf_id_fkey of book
-- RV104 drops foreign key book_shelf_id_fkey of book: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on book and shelf: nobody else reads or writes them until the transaction ends
ALTER TABLE book DROP CONSTRAINT book_shelf_id_fkey;

-- Adds table shelf_book (shelf_id, book_id, slot)
CREATE TABLE shelf_book (
    shelf_id bigint NOT NULL,
    book_id bigint NOT NULL,
    slot character varying(5) NOT NULL,
    CONSTRAINT shelf_book_pkey PRIMARY KEY (shelf_id, slot),
    CONSTRAINT shelf_book_book_id_key UNIQUE (book_id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of book into shelf_book
-- RV109 fails if rows of book have no value in slot, which every row of shelf_book must have
-- RV112 writes rows of shelf_book, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM book
        WHERE shelf_id IS NOT NULL AND slot IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of book have no value in slot, which every row of shelf_book must have',
            HINT = 'Give them one, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO shelf_book (shelf_id, book_id, slot)
SELECT shelf_id, id, slot
FROM book
WHERE shelf_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column book.shelf_id
-- reviver:carried=book.shelf_id
ALTER TABLE book DROP COLUMN shelf_id;

-- Drops column book.slot
-- reviver:carried=book.slot
ALTER TABLE book DROP COLUMN slot;

-- Adds foreign key shelf_book_book_id_fkey of shelf_book (book_id) to book (id)
ALTER TABLE shelf_book ADD CONSTRAINT shelf_book_book_id_fkey FOREIGN KEY (book_id) REFERENCES book (id);

-- Adds foreign key shelf_book_shelf_id_fkey of shelf_book (shelf_id) to shelf (id)
ALTER TABLE shelf_book ADD CONSTRAINT shelf_book_shelf_id_fkey FOREIGN KEY (shelf_id) REFERENCES shelf (id);
