-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key store_words_store_code_store_country_fkey of store_words
--   - drops foreign key store_lines_store_code_store_country_fkey of store_lines
--   - drops foreign key store_item_store_code_store_country_fkey of store_item
--   - drops unique key store_words_store_code_store_country_words_key of store_words
--   - drops primary key store_lines_pkey of store_lines
--   - drops primary key store_item_pkey of store_item
--   - drops primary key store_pkey of store
--   - changes column store_words.store_country: may be null
--   - changes column store_lines.store_country: may be null
--   - changes column store_item.store_country: may be null
--   - drops column store_words.store_country
--   - drops column store_lines.store_country
--   - drops column store_item.store_country
--   - adds unique key shop_words_shop_code_words_key of store_words (store_code, words)
--   - adds primary key shop_lines_pkey of store_lines (store_code, lines_order)
--   - adds primary key shop_item_pkey of store_item (store_code, items_id)
--   - adds primary key shop_pkey of store (code)
--   - adds foreign key shop_words_shop_code_fkey of store_words (store_code) to store (code)
--   - adds foreign key shop_lines_shop_code_fkey of store_lines (store_code) to store (code)
--   - adds foreign key shop_item_shop_code_fkey of store_item (store_code) to store (code)
--   - and 9 more
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key shop_words_shop_code_words_key of store_words, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key shop_lines_pkey of store_lines, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key shop_item_pkey of store_item, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key shop_pkey of store, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key shop_words_shop_code_fkey of store_words, and nobody can write to store_words or store meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key shop_lines_shop_code_fkey of store_lines, and nobody can write to store_lines or store meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key shop_item_shop_code_fkey of store_item, and nobody can write to store_item or store meanwhile

-- Drops foreign key store_words_store_code_store_country_fkey of store_words
-- RV127 takes ACCESS EXCLUSIVE on store and store_words: nobody else reads or writes them until the transaction ends
ALTER TABLE store_words DROP CONSTRAINT store_words_store_code_store_country_fkey;

-- Drops foreign key store_lines_store_code_store_country_fkey of store_lines
-- RV127 takes ACCESS EXCLUSIVE on store_lines: nobody else reads or writes it until the transaction ends
ALTER TABLE store_lines DROP CONSTRAINT store_lines_store_code_store_country_fkey;

-- Drops foreign key store_item_store_code_store_country_fkey of store_item
-- RV127 takes ACCESS EXCLUSIVE on store_item: nobody else reads or writes it until the transaction ends
ALTER TABLE store_item DROP CONSTRAINT store_item_store_code_store_country_fkey;

-- Drops unique key store_words_store_code_store_country_words_key of store_words
ALTER TABLE store_words DROP CONSTRAINT store_words_store_code_store_country_words_key;

-- Drops primary key store_lines_pkey of store_lines
ALTER TABLE store_lines DROP CONSTRAINT store_lines_pkey;

-- Drops primary key store_item_pkey of store_item
ALTER TABLE store_item DROP CONSTRAINT store_item_pkey;

-- Drops primary key store_pkey of store
ALTER TABLE store DROP CONSTRAINT store_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column store_words.store_country
-- reviver:carried=store_words.store_country
ALTER TABLE store_words DROP COLUMN store_country;

-- Drops column store_lines.store_country
-- reviver:carried=store_lines.store_country
ALTER TABLE store_lines DROP COLUMN store_country;

-- Drops column store_item.store_country
-- reviver:carried=store_item.store_country
ALTER TABLE store_item DROP COLUMN store_country;

-- Adds unique key shop_words_shop_code_words_key of store_words (store_code, words)
-- RV143 counts rows written since: fails if two rows agree in unique key shop_words_shop_code_words_key of store_words, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM store_words WHERE store_code IS NOT NULL AND words IS NOT NULL GROUP BY store_code, words HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of store_words agree with another in store_code, words',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE store_words ADD CONSTRAINT shop_words_shop_code_words_key UNIQUE (store_code, words);

-- Adds primary key shop_lines_pkey of store_lines (store_code, lines_order)
-- RV143 counts rows written since: fails if two rows agree in primary key shop_lines_pkey of store_lines, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM store_lines WHERE store_code IS NOT NULL AND lines_order IS NOT NULL GROUP BY store_code, lines_order HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of store_lines agree with another in store_code, lines_order',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE store_lines ADD CONSTRAINT shop_lines_pkey PRIMARY KEY (store_code, lines_order);

-- Adds primary key shop_item_pkey of store_item (store_code, items_id)
-- RV143 counts rows written since: fails if two rows agree in primary key shop_item_pkey of store_item, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM store_item WHERE store_code IS NOT NULL AND items_id IS NOT NULL GROUP BY store_code, items_id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of store_item agree with another in store_code, items_id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE store_item ADD CONSTRAINT shop_item_pkey PRIMARY KEY (store_code, items_id);

-- Adds primary key shop_pkey of store (code)
-- RV143 counts rows written since: fails if two rows agree in primary key shop_pkey of store, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM store WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of store agree with another in code',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE store ADD CONSTRAINT shop_pkey PRIMARY KEY (code);

-- Adds foreign key shop_words_shop_code_fkey of store_words (store_code) to store (code)
-- RV143 counts rows written since: fails if a row refers to none by foreign key shop_words_shop_code_fkey of store_words, and nobody can write to store_words or store meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM store_words AS child
        WHERE child.store_code IS NOT NULL AND NOT EXISTS (SELECT FROM store AS parent WHERE parent.code = child.store_code));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of store_words refer by store_code to no row of store',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE store_words ADD CONSTRAINT shop_words_shop_code_fkey FOREIGN KEY (store_code) REFERENCES store (code);

-- Adds foreign key shop_lines_shop_code_fkey of store_lines (store_code) to store (code)
-- RV143 counts rows written since: fails if a row refers to none by foreign key shop_lines_shop_code_fkey of store_lines, and nobody can write to store_lines or store meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM store_lines AS child
        WHERE child.store_code IS NOT NULL AND NOT EXISTS (SELECT FROM store AS parent WHERE parent.code = child.store_code));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of store_lines refer by store_code to no row of store',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE store_lines ADD CONSTRAINT shop_lines_shop_code_fkey FOREIGN KEY (store_code) REFERENCES store (code);

-- Adds foreign key shop_item_shop_code_fkey of store_item (store_code) to store (code)
-- RV143 counts rows written since: fails if a row refers to none by foreign key shop_item_shop_code_fkey of store_item, and nobody can write to store_item or store meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM store_item AS child
        WHERE child.store_code IS NOT NULL AND NOT EXISTS (SELECT FROM store AS parent WHERE parent.code = child.store_code));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of store_item refer by store_code to no row of store',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE store_item ADD CONSTRAINT shop_item_shop_code_fkey FOREIGN KEY (store_code) REFERENCES store (code);

-- Renames check store_lines_lines_order_check of store_lines to shop_lines_lines_order_check
ALTER TABLE store_lines RENAME CONSTRAINT store_lines_lines_order_check TO shop_lines_lines_order_check;

-- Renames foreign key store_item_items_id_fkey of store_item to shop_item_items_id_fkey
ALTER TABLE store_item RENAME CONSTRAINT store_item_items_id_fkey TO shop_item_items_id_fkey;

-- Renames column store_words.store_code to shop_code
-- RV131 code that says column store_words.store_code fails from this moment; it is shop_code now
ALTER TABLE store_words RENAME COLUMN store_code TO shop_code;

-- Renames column store_lines.store_code to shop_code
-- RV131 code that says column store_lines.store_code fails from this moment; it is shop_code now
ALTER TABLE store_lines RENAME COLUMN store_code TO shop_code;

-- Renames column store_item.store_code to shop_code
-- RV131 code that says column store_item.store_code fails from this moment; it is shop_code now
ALTER TABLE store_item RENAME COLUMN store_code TO shop_code;

-- Renames table store_words to shop_words
-- RV131 code that says table store_words fails from this moment; it is shop_words now
ALTER TABLE store_words RENAME TO shop_words;

-- Renames table store_lines to shop_lines
-- RV131 code that says table store_lines fails from this moment; it is shop_lines now
ALTER TABLE store_lines RENAME TO shop_lines;

-- Renames table store_item to shop_item
-- RV131 code that says table store_item fails from this moment; it is shop_item now
ALTER TABLE store_item RENAME TO shop_item;

-- Renames table store to shop
-- RV131 code that says table store fails from this moment; it is shop now
ALTER TABLE store RENAME TO shop;
