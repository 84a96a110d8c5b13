-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column book.id to id__old
--   - renames column detail.item_id to item_id__old
--   - renames column item.id to id__old
--   - renames column item.parent_id to parent_id__old
--   - renames column item_item.item_id to item_id__old
--   - renames column item_item.links_id to links_id__old
--   - renames column item_words.item_id to item_id__old
--   - renames column line.book_id to book_id__old
--   - adds sequence item_seq (start 1, increment 50)
--   - drops foreign key book_id_fkey of book
--   - drops foreign key detail_item_id_fkey of detail
--   - drops foreign key item_parent_id_fkey of item
--   - drops foreign key item_item_item_id_fkey of item_item
--   - drops foreign key item_item_links_id_fkey of item_item
--   - drops foreign key item_words_item_id_fkey of item_words
--   - drops foreign key line_book_id_fkey of line
--   - drops primary key book_pkey of book
--   - drops primary key detail_pkey of detail
--   - drops primary key item_pkey of item
--   - drops primary key item_item_pkey of item_item
--   - and 52 more
-- Code from before it fails:
--   - book.id needs a value, and it does not know it
--   - detail.item_id needs a value, and it does not know it
--   - item.id needs a value, and it does not know it
--   - item_item.item_id needs a value, and it does not know it
--   - item_item.links_id needs a value, and it does not know it
--   - item_words.item_id needs a value, and it does not know it
--   - line.book_id needs a value, and it does not know it
--   - column book.id__old is gone
--   - column detail.item_id__old is gone
--   - column item.id__old is gone
--   - column item.parent_id__old is gone
--   - column item_item.item_id__old is gone
--   - column item_item.links_id__old is gone
--   - column item_words.item_id__old is gone
--   - column line.book_id__old is gone
--   - values that unique key item_words_item_id_words_key of item_words has already are refused
--   - values that foreign key book_id_fkey of book does not find are refused
--   - values that foreign key detail_item_id_fkey of detail does not find are refused
--   - values that foreign key item_parent_id_fkey of item does not find are refused
--   - values that foreign key item_item_item_id_fkey of item_item does not find are refused
--   - and 3 more
-- What the way back does not bring back:
--   - : the way back restores the rows, under new keys in item.id__old
-- What the way back destroys, and when it fails:
--   - RV142 keeps the rows but not item.id: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key item_words_item_id_words_key of item_words, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key item_item_pkey of item_item, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key item_pkey of item, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key detail_pkey of detail, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key book_pkey of book, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key line_book_id_fkey of line, and nobody can write to line or book meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_words_item_id_fkey of item_words, and nobody can write to item_words or item meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_item_links_id_fkey of item_item, and nobody can write to item_item or item meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_item_item_id_fkey of item_item, and nobody can write to item_item or item meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_parent_id_fkey of item, and nobody can write to item meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key detail_item_id_fkey of detail, and nobody can write to detail or item meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key book_id_fkey of book, and nobody can write to book or item meanwhile

-- Renames column book.id to id__old
-- RV127 takes ACCESS EXCLUSIVE on book: nobody else reads or writes it until the transaction ends
ALTER TABLE book RENAME COLUMN id TO id__old;

-- Renames column detail.item_id to item_id__old
-- RV127 takes ACCESS EXCLUSIVE on detail: nobody else reads or writes it until the transaction ends
ALTER TABLE detail RENAME COLUMN item_id TO item_id__old;

-- Renames column item.id to id__old
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item RENAME COLUMN id TO id__old;

-- Renames column item.parent_id to parent_id__old
ALTER TABLE item RENAME COLUMN parent_id TO parent_id__old;

-- Renames column item_item.item_id to item_id__old
-- RV127 takes ACCESS EXCLUSIVE on item_item: nobody else reads or writes it until the transaction ends
ALTER TABLE item_item RENAME COLUMN item_id TO item_id__old;

-- Renames column item_item.links_id to links_id__old
ALTER TABLE item_item RENAME COLUMN links_id TO links_id__old;

-- Renames column item_words.item_id to item_id__old
-- RV127 takes ACCESS EXCLUSIVE on item_words: nobody else reads or writes it until the transaction ends
ALTER TABLE item_words RENAME COLUMN item_id TO item_id__old;

-- Renames column line.book_id to book_id__old
-- RV127 takes ACCESS EXCLUSIVE on line: nobody else reads or writes it until the transaction ends
ALTER TABLE line RENAME COLUMN book_id TO book_id__old;

-- Adds sequence item_seq (start 1, increment 50)
CREATE SEQUENCE item_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key book_id_fkey of book
ALTER TABLE book DROP CONSTRAINT book_id_fkey;

-- Drops foreign key detail_item_id_fkey of detail
ALTER TABLE detail DROP CONSTRAINT detail_item_id_fkey;

-- Drops foreign key item_parent_id_fkey of item
ALTER TABLE item DROP CONSTRAINT item_parent_id_fkey;

-- Drops foreign key item_item_item_id_fkey of item_item
ALTER TABLE item_item DROP CONSTRAINT item_item_item_id_fkey;

-- Drops foreign key item_item_links_id_fkey of item_item
ALTER TABLE item_item DROP CONSTRAINT item_item_links_id_fkey;

-- Drops foreign key item_words_item_id_fkey of item_words
ALTER TABLE item_words DROP CONSTRAINT item_words_item_id_fkey;

-- Drops foreign key line_book_id_fkey of line
ALTER TABLE line DROP CONSTRAINT line_book_id_fkey;

-- Drops primary key book_pkey of book
ALTER TABLE book DROP CONSTRAINT book_pkey;

-- Drops primary key detail_pkey of detail
ALTER TABLE detail DROP CONSTRAINT detail_pkey;

-- Drops primary key item_pkey of item
ALTER TABLE item DROP CONSTRAINT item_pkey;

-- Drops primary key item_item_pkey of item_item
ALTER TABLE item_item DROP CONSTRAINT item_item_pkey;

-- Drops unique key item_words_item_id_words_key of item_words
ALTER TABLE item_words DROP CONSTRAINT item_words_item_id_words_key;

-- Adds column book.id (bigint)
ALTER TABLE book ADD COLUMN id bigint;

-- Adds column detail.item_id (bigint)
ALTER TABLE detail ADD COLUMN item_id bigint;

-- Adds column item.id (bigint)
ALTER TABLE item ADD COLUMN id bigint;

-- Adds column item.parent_id (bigint)
ALTER TABLE item ADD COLUMN parent_id bigint;

-- Adds column item_item.item_id (bigint)
ALTER TABLE item_item ADD COLUMN item_id bigint;

-- Adds column item_item.links_id (bigint)
ALTER TABLE item_item ADD COLUMN links_id bigint;

-- Adds column item_words.item_id (bigint)
ALTER TABLE item_words ADD COLUMN item_id bigint;

-- Adds column line.book_id (bigint)
ALTER TABLE line ADD COLUMN book_id bigint;

-- Changes column book.id__old: may be null
ALTER TABLE book ALTER COLUMN id__old DROP NOT NULL;

-- Changes column detail.item_id__old: may be null
ALTER TABLE detail ALTER COLUMN item_id__old DROP NOT NULL;

-- Changes column item.id__old: may be null
ALTER TABLE item ALTER COLUMN id__old DROP NOT NULL;

-- Changes column item_item.item_id__old: may be null
-- Changes column item_item.links_id__old: may be null
ALTER TABLE item_item
    ALTER COLUMN item_id__old DROP NOT NULL,
    ALTER COLUMN links_id__old DROP NOT NULL;

-- Changes column item_words.item_id__old: may be null
ALTER TABLE item_words ALTER COLUMN item_id__old DROP NOT NULL;

-- Changes column line.book_id__old: may be null
ALTER TABLE line ALTER COLUMN book_id__old DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills item.id
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
UPDATE item SET id = nextval('item_seq');

-- Moves data: fills detail.item_id
-- RV112 writes rows of detail, all in one transaction: the more there are, the longer others wait
UPDATE detail SET item_id = item.id
FROM item
WHERE item.id__old = detail.item_id__old;

-- Moves data: fills item_item.links_id
-- RV112 writes rows of item_item, all in one transaction: the more there are, the longer others wait
UPDATE item_item SET links_id = item.id
FROM item
WHERE item.id__old = item_item.links_id__old;

-- Moves data: fills item_item.item_id
-- RV112 writes rows of item_item, all in one transaction: the more there are, the longer others wait
UPDATE item_item SET item_id = item.id
FROM item
WHERE item.id__old = item_item.item_id__old;

-- Moves data: fills item.parent_id
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
UPDATE item SET parent_id = (SELECT fellow.id FROM item AS fellow WHERE fellow.id__old = item.parent_id__old)
WHERE parent_id__old IS NOT NULL;

-- Moves data: fills item_words.item_id
-- RV112 writes rows of item_words, all in one transaction: the more there are, the longer others wait
UPDATE item_words SET item_id = item.id
FROM item
WHERE item.id__old = item_words.item_id__old;

-- Moves data: fills book.id
-- RV112 writes rows of book, all in one transaction: the more there are, the longer others wait
UPDATE book SET id = item.id
FROM item
WHERE item.id__old = book.id__old;

-- Moves data: fills line.book_id
-- RV112 writes rows of line, all in one transaction: the more there are, the longer others wait
UPDATE line SET book_id = book.id
FROM book
WHERE book.id__old = line.book_id__old;

-- Moves data: lets sequence item_seq begin above item.id
SELECT setval('item_seq', greatest(max(id) + 51, 1), false)
FROM item
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column book.id: not null
-- RV121 reads all of book while nobody else can
-- RV132 code that does not know book.id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM book WHERE id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of book have no value in id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE book ALTER COLUMN id SET NOT NULL;

-- Changes column detail.item_id: not null
-- RV121 reads all of detail while nobody else can
-- RV132 code that does not know detail.item_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM detail WHERE item_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of detail have no value in item_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE detail ALTER COLUMN item_id SET NOT NULL;

-- Changes column item.id: not null
-- RV121 reads all of item while nobody else can
-- RV132 code that does not know item.id cannot insert rows any more
ALTER TABLE item ALTER COLUMN id SET NOT NULL;

-- Changes column item_item.item_id: not null
-- RV121 reads all of item_item while nobody else can
-- RV132 code that does not know item_item.item_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item_item WHERE item_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of item_item have no value in item_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
-- Changes column item_item.links_id: not null
-- RV132 code that does not know item_item.links_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item_item WHERE links_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of item_item have no value in links_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE item_item
    ALTER COLUMN item_id SET NOT NULL,
    ALTER COLUMN links_id SET NOT NULL;

-- Changes column item_words.item_id: not null
-- RV121 reads all of item_words while nobody else can
-- RV132 code that does not know item_words.item_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item_words WHERE item_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of item_words have no value in item_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE item_words ALTER COLUMN item_id SET NOT NULL;

-- Changes column line.book_id: not null
-- RV121 reads all of line while nobody else can
-- RV132 code that does not know line.book_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM line WHERE book_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of line have no value in book_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE line ALTER COLUMN book_id SET NOT NULL;

-- Drops column book.id__old
-- reviver:carried=book.id__old
ALTER TABLE book DROP COLUMN id__old;

-- Drops column detail.item_id__old
-- reviver:carried=detail.item_id__old
ALTER TABLE detail DROP COLUMN item_id__old;

-- Drops column item.id__old
-- reviver:carried=item.id__old
ALTER TABLE item DROP COLUMN id__old;

-- Drops column item.parent_id__old
-- reviver:carried=item.parent_id__old
ALTER TABLE item DROP COLUMN parent_id__old;

-- Drops column item_item.item_id__old
-- reviver:carried=item_item.item_id__old
ALTER TABLE item_item DROP COLUMN item_id__old;

-- Drops column item_item.links_id__old
-- reviver:carried=item_item.links_id__old
ALTER TABLE item_item DROP COLUMN links_id__old;

-- Drops column item_words.item_id__old
-- reviver:carried=item_words.item_id__old
ALTER TABLE item_words DROP COLUMN item_id__old;

-- Drops column line.book_id__old
-- reviver:carried=line.book_id__old
ALTER TABLE line DROP COLUMN book_id__old;

-- Adds primary key book_pkey of book (id)
-- RV122 fails if two rows agree in primary key book_pkey of book, and builds its index while nobody can read the table
ALTER TABLE book ADD CONSTRAINT book_pkey PRIMARY KEY (id);

-- Adds primary key detail_pkey of detail (item_id)
-- RV122 fails if two rows agree in primary key detail_pkey of detail, and builds its index while nobody can read the table
ALTER TABLE detail ADD CONSTRAINT detail_pkey PRIMARY KEY (item_id);

-- Adds primary key item_pkey of item (id)
-- RV122 fails if two rows agree in primary key item_pkey of item, and builds its index while nobody can read the table
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (id);

-- Adds primary key item_item_pkey of item_item (item_id, links_id)
-- RV122 fails if two rows agree in primary key item_item_pkey of item_item, and builds its index while nobody can read the table
ALTER TABLE item_item ADD CONSTRAINT item_item_pkey PRIMARY KEY (item_id, links_id);

-- Adds unique key item_words_item_id_words_key of item_words (item_id, words)
-- RV122 fails if two rows agree in unique key item_words_item_id_words_key of item_words, and builds its index while nobody can read the table
ALTER TABLE item_words ADD CONSTRAINT item_words_item_id_words_key UNIQUE (item_id, words);

-- Adds foreign key book_id_fkey of book (id) to item (id)
-- RV124 fails if a row refers to none by foreign key book_id_fkey of book, and nobody can write to book or item meanwhile
ALTER TABLE book ADD CONSTRAINT book_id_fkey FOREIGN KEY (id) REFERENCES item (id);

-- Adds foreign key detail_item_id_fkey of detail (item_id) to item (id)
-- RV124 fails if a row refers to none by foreign key detail_item_id_fkey of detail, and nobody can write to detail or item meanwhile
ALTER TABLE detail ADD CONSTRAINT detail_item_id_fkey FOREIGN KEY (item_id) REFERENCES item (id);

-- Adds foreign key item_parent_id_fkey of item (parent_id) to item (id)
-- RV124 fails if a row refers to none by foreign key item_parent_id_fkey of item, and nobody can write to item meanwhile
ALTER TABLE item ADD CONSTRAINT item_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES item (id);

-- Adds foreign key item_item_item_id_fkey of item_item (item_id) to item (id)
-- RV124 fails if a row refers to none by foreign key item_item_item_id_fkey of item_item, and nobody can write to item_item or item meanwhile
ALTER TABLE item_item ADD CONSTRAINT item_item_item_id_fkey FOREIGN KEY (item_id) REFERENCES item (id);

-- Adds foreign key item_item_links_id_fkey of item_item (links_id) to item (id)
-- RV124 fails if a row refers to none by foreign key item_item_links_id_fkey of item_item, and nobody can write to item_item or item meanwhile
ALTER TABLE item_item ADD CONSTRAINT item_item_links_id_fkey FOREIGN KEY (links_id) REFERENCES item (id);

-- Adds foreign key item_words_item_id_fkey of item_words (item_id) to item (id)
-- RV124 fails if a row refers to none by foreign key item_words_item_id_fkey of item_words, and nobody can write to item_words or item meanwhile
ALTER TABLE item_words ADD CONSTRAINT item_words_item_id_fkey FOREIGN KEY (item_id) REFERENCES item (id);

-- Adds foreign key line_book_id_fkey of line (book_id) to book (id)
-- RV124 fails if a row refers to none by foreign key line_book_id_fkey of line, and nobody can write to line or book meanwhile
ALTER TABLE line ADD CONSTRAINT line_book_id_fkey FOREIGN KEY (book_id) REFERENCES book (id);
