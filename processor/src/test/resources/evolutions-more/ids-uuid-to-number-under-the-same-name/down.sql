-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key line_book_id_fkey of line
--   - drops foreign key item_words_item_id_fkey of item_words
--   - drops foreign key item_item_links_id_fkey of item_item
--   - drops foreign key item_item_item_id_fkey of item_item
--   - drops foreign key item_parent_id_fkey of item
--   - drops foreign key detail_item_id_fkey of detail
--   - drops foreign key book_id_fkey of book
--   - drops unique key item_words_item_id_words_key of item_words
--   - drops primary key item_item_pkey of item_item
--   - drops primary key item_pkey of item
--   - drops primary key detail_pkey of detail
--   - drops primary key book_pkey of book
--   - adds column line.book_id__old (uuid)
--   - adds column item_words.item_id__old (uuid)
--   - adds column item_item.links_id__old (uuid)
--   - adds column item_item.item_id__old (uuid)
--   - adds column item.parent_id__old (uuid)
--   - adds column item.id__old (uuid)
--   - adds column detail.item_id__old (uuid)
--   - adds column book.id__old (uuid)
--   - and 51 more
-- What it does not bring back:
--   - : the way back restores the rows, under new keys in item.id__old
-- What it destroys, and when it fails:
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

-- Drops foreign key line_book_id_fkey of line
-- RV127 takes ACCESS EXCLUSIVE on book and line: nobody else reads or writes them until the transaction ends
ALTER TABLE line DROP CONSTRAINT line_book_id_fkey;

-- Drops foreign key item_words_item_id_fkey of item_words
-- RV127 takes ACCESS EXCLUSIVE on item and item_words: nobody else reads or writes them until the transaction ends
ALTER TABLE item_words DROP CONSTRAINT item_words_item_id_fkey;

-- Drops foreign key item_item_links_id_fkey of item_item
-- RV127 takes ACCESS EXCLUSIVE on item_item: nobody else reads or writes it until the transaction ends
ALTER TABLE item_item DROP CONSTRAINT item_item_links_id_fkey;

-- Drops foreign key item_item_item_id_fkey of item_item
ALTER TABLE item_item DROP CONSTRAINT item_item_item_id_fkey;

-- Drops foreign key item_parent_id_fkey of item
ALTER TABLE item DROP CONSTRAINT item_parent_id_fkey;

-- Drops foreign key detail_item_id_fkey of detail
-- RV127 takes ACCESS EXCLUSIVE on detail: nobody else reads or writes it until the transaction ends
ALTER TABLE detail DROP CONSTRAINT detail_item_id_fkey;

-- Drops foreign key book_id_fkey of book
ALTER TABLE book DROP CONSTRAINT book_id_fkey;

-- Drops unique key item_words_item_id_words_key of item_words
ALTER TABLE item_words DROP CONSTRAINT item_words_item_id_words_key;

-- Drops primary key item_item_pkey of item_item
ALTER TABLE item_item DROP CONSTRAINT item_item_pkey;

-- Drops primary key item_pkey of item
ALTER TABLE item DROP CONSTRAINT item_pkey;

-- Drops primary key detail_pkey of detail
ALTER TABLE detail DROP CONSTRAINT detail_pkey;

-- Drops primary key book_pkey of book
ALTER TABLE book DROP CONSTRAINT book_pkey;

-- Adds column line.book_id__old (uuid)
ALTER TABLE line ADD COLUMN book_id__old uuid;

-- Adds column item_words.item_id__old (uuid)
ALTER TABLE item_words ADD COLUMN item_id__old uuid;

-- Adds column item_item.links_id__old (uuid)
ALTER TABLE item_item ADD COLUMN links_id__old uuid;

-- Adds column item_item.item_id__old (uuid)
ALTER TABLE item_item ADD COLUMN item_id__old uuid;

-- Adds column item.parent_id__old (uuid)
ALTER TABLE item ADD COLUMN parent_id__old uuid;

-- Adds column item.id__old (uuid)
ALTER TABLE item ADD COLUMN id__old uuid;

-- Adds column detail.item_id__old (uuid)
ALTER TABLE detail ADD COLUMN item_id__old uuid;

-- Adds column book.id__old (uuid)
ALTER TABLE book ADD COLUMN id__old uuid;

-- Changes column line.book_id: may be null
ALTER TABLE line ALTER COLUMN book_id DROP NOT NULL;

-- Changes column item_words.item_id: may be null
ALTER TABLE item_words ALTER COLUMN item_id DROP NOT NULL;

-- Changes column item_item.links_id: may be null
-- Changes column item_item.item_id: may be null
ALTER TABLE item_item
    ALTER COLUMN links_id DROP NOT NULL,
    ALTER COLUMN item_id DROP NOT NULL;

-- Changes column item.id: may be null
ALTER TABLE item ALTER COLUMN id DROP NOT NULL;

-- Changes column detail.item_id: may be null
ALTER TABLE detail ALTER COLUMN item_id DROP NOT NULL;

-- Changes column book.id: may be null
ALTER TABLE book ALTER COLUMN id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills item.id__old
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the rows, under new keys in item.id__old
UPDATE item SET id__old = gen_random_uuid();

-- Moves data: fills detail.item_id__old
-- RV112 writes rows of detail, all in one transaction: the more there are, the longer others wait
UPDATE detail SET item_id__old = item.id__old
FROM item
WHERE item.id = detail.item_id;

-- Moves data: fills item_item.links_id__old
-- RV112 writes rows of item_item, all in one transaction: the more there are, the longer others wait
UPDATE item_item SET links_id__old = item.id__old
FROM item
WHERE item.id = item_item.links_id;

-- Moves data: fills item_item.item_id__old
-- RV112 writes rows of item_item, all in one transaction: the more there are, the longer others wait
UPDATE item_item SET item_id__old = item.id__old
FROM item
WHERE item.id = item_item.item_id;

-- Moves data: fills item.parent_id__old
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
UPDATE item SET parent_id__old = (SELECT fellow.id__old FROM item AS fellow WHERE fellow.id = item.parent_id)
WHERE parent_id IS NOT NULL;

-- Moves data: fills item_words.item_id__old
-- RV112 writes rows of item_words, all in one transaction: the more there are, the longer others wait
UPDATE item_words SET item_id__old = item.id__old
FROM item
WHERE item.id = item_words.item_id;

-- Moves data: fills book.id__old
-- RV112 writes rows of book, all in one transaction: the more there are, the longer others wait
UPDATE book SET id__old = item.id__old
FROM item
WHERE item.id = book.id;

-- Moves data: fills line.book_id__old
-- RV112 writes rows of line, all in one transaction: the more there are, the longer others wait
UPDATE line SET book_id__old = book.id__old
FROM book
WHERE book.id = line.book_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column line.book_id__old: not null
-- RV121 reads all of line while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM line WHERE book_id__old IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of line have no value in book_id__old',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE line ALTER COLUMN book_id__old SET NOT NULL;

-- Changes column item_words.item_id__old: not null
-- RV121 reads all of item_words while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item_words WHERE item_id__old IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of item_words have no value in item_id__old',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE item_words ALTER COLUMN item_id__old SET NOT NULL;

-- Changes column item_item.links_id__old: not null
-- RV121 reads all of item_item while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item_item WHERE links_id__old IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of item_item have no value in links_id__old',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
-- Changes column item_item.item_id__old: not null
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item_item WHERE item_id__old IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of item_item have no value in item_id__old',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE item_item
    ALTER COLUMN links_id__old SET NOT NULL,
    ALTER COLUMN item_id__old SET NOT NULL;

-- Changes column item.id__old: not null
-- RV121 reads all of item while nobody else can
ALTER TABLE item ALTER COLUMN id__old SET NOT NULL;

-- Changes column detail.item_id__old: not null
-- RV121 reads all of detail while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM detail WHERE item_id__old IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of detail have no value in item_id__old',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE detail ALTER COLUMN item_id__old SET NOT NULL;

-- Changes column book.id__old: not null
-- RV121 reads all of book while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM book WHERE id__old IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of book have no value in id__old',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE book ALTER COLUMN id__old SET NOT NULL;

-- Drops column line.book_id
-- reviver:carried=line.book_id
ALTER TABLE line DROP COLUMN book_id;

-- Drops column item_words.item_id
-- reviver:carried=item_words.item_id
ALTER TABLE item_words DROP COLUMN item_id;

-- Drops column item_item.links_id
-- reviver:carried=item_item.links_id
ALTER TABLE item_item DROP COLUMN links_id;

-- Drops column item_item.item_id
-- reviver:carried=item_item.item_id
ALTER TABLE item_item DROP COLUMN item_id;

-- Drops column item.parent_id
-- reviver:carried=item.parent_id
ALTER TABLE item DROP COLUMN parent_id;

-- Drops column item.id
-- reviver:carried=item.id
ALTER TABLE item DROP COLUMN id;

-- Drops column detail.item_id
-- reviver:carried=detail.item_id
ALTER TABLE detail DROP COLUMN item_id;

-- Drops column book.id
-- reviver:carried=book.id
ALTER TABLE book DROP COLUMN id;

-- Adds unique key item_words_item_id_words_key of item_words (item_id__old, words)
-- RV143 counts rows written since: fails if two rows agree in unique key item_words_item_id_words_key of item_words, and builds its index while nobody can read the table
ALTER TABLE item_words ADD CONSTRAINT item_words_item_id_words_key UNIQUE (item_id__old, words);

-- Adds primary key item_item_pkey of item_item (item_id__old, links_id__old)
-- RV143 counts rows written since: fails if two rows agree in primary key item_item_pkey of item_item, and builds its index while nobody can read the table
ALTER TABLE item_item ADD CONSTRAINT item_item_pkey PRIMARY KEY (item_id__old, links_id__old);

-- Adds primary key item_pkey of item (id__old)
-- RV143 counts rows written since: fails if two rows agree in primary key item_pkey of item, and builds its index while nobody can read the table
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (id__old);

-- Adds primary key detail_pkey of detail (item_id__old)
-- RV143 counts rows written since: fails if two rows agree in primary key detail_pkey of detail, and builds its index while nobody can read the table
ALTER TABLE detail ADD CONSTRAINT detail_pkey PRIMARY KEY (item_id__old);

-- Adds primary key book_pkey of book (id__old)
-- RV143 counts rows written since: fails if two rows agree in primary key book_pkey of book, and builds its index while nobody can read the table
ALTER TABLE book ADD CONSTRAINT book_pkey PRIMARY KEY (id__old);

-- Adds foreign key line_book_id_fkey of line (book_id__old) to book (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key line_book_id_fkey of line, and nobody can write to line or book meanwhile
ALTER TABLE line ADD CONSTRAINT line_book_id_fkey FOREIGN KEY (book_id__old) REFERENCES book (id__old);

-- Adds foreign key item_words_item_id_fkey of item_words (item_id__old) to item (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key item_words_item_id_fkey of item_words, and nobody can write to item_words or item meanwhile
ALTER TABLE item_words ADD CONSTRAINT item_words_item_id_fkey FOREIGN KEY (item_id__old) REFERENCES item (id__old);

-- Adds foreign key item_item_links_id_fkey of item_item (links_id__old) to item (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key item_item_links_id_fkey of item_item, and nobody can write to item_item or item meanwhile
ALTER TABLE item_item ADD CONSTRAINT item_item_links_id_fkey FOREIGN KEY (links_id__old) REFERENCES item (id__old);

-- Adds foreign key item_item_item_id_fkey of item_item (item_id__old) to item (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key item_item_item_id_fkey of item_item, and nobody can write to item_item or item meanwhile
ALTER TABLE item_item ADD CONSTRAINT item_item_item_id_fkey FOREIGN KEY (item_id__old) REFERENCES item (id__old);

-- Adds foreign key item_parent_id_fkey of item (parent_id__old) to item (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key item_parent_id_fkey of item, and nobody can write to item meanwhile
ALTER TABLE item ADD CONSTRAINT item_parent_id_fkey FOREIGN KEY (parent_id__old) REFERENCES item (id__old);

-- Adds foreign key detail_item_id_fkey of detail (item_id__old) to item (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key detail_item_id_fkey of detail, and nobody can write to detail or item meanwhile
ALTER TABLE detail ADD CONSTRAINT detail_item_id_fkey FOREIGN KEY (item_id__old) REFERENCES item (id__old);

-- Adds foreign key book_id_fkey of book (id__old) to item (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key book_id_fkey of book, and nobody can write to book or item meanwhile
ALTER TABLE book ADD CONSTRAINT book_id_fkey FOREIGN KEY (id__old) REFERENCES item (id__old);

-- Drops sequence item_seq
DROP SEQUENCE item_seq;

-- Renames column line.book_id__old to book_id
ALTER TABLE line RENAME COLUMN book_id__old TO book_id;

-- Renames column item_words.item_id__old to item_id
ALTER TABLE item_words RENAME COLUMN item_id__old TO item_id;

-- Renames column item_item.links_id__old to links_id
ALTER TABLE item_item RENAME COLUMN links_id__old TO links_id;

-- Renames column item_item.item_id__old to item_id
ALTER TABLE item_item RENAME COLUMN item_id__old TO item_id;

-- Renames column item.parent_id__old to parent_id
ALTER TABLE item RENAME COLUMN parent_id__old TO parent_id;

-- Renames column item.id__old to id
ALTER TABLE item RENAME COLUMN id__old TO id;

-- Renames column detail.item_id__old to item_id
ALTER TABLE detail RENAME COLUMN item_id__old TO item_id;

-- Renames column book.id__old to id
ALTER TABLE book RENAME COLUMN id__old TO id;
