-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table shop to store
--   - renames table shop_item to store_item
--   - renames table shop_lines to store_lines
--   - renames table shop_words to store_words
--   - renames column store_item.shop_code to store_code
--   - renames column store_lines.shop_code to store_code
--   - renames column store_words.shop_code to store_code
--   - renames foreign key shop_item_items_id_fkey of store_item to store_item_items_id_fkey
--   - renames check shop_lines_lines_order_check of store_lines to store_lines_lines_order_check
--   - drops foreign key shop_item_shop_code_fkey of store_item
--   - drops foreign key shop_lines_shop_code_fkey of store_lines
--   - drops foreign key shop_words_shop_code_fkey of store_words
--   - drops primary key shop_pkey of store
--   - drops primary key shop_item_pkey of store_item
--   - drops primary key shop_lines_pkey of store_lines
--   - drops unique key shop_words_shop_code_words_key of store_words
--   - adds column store_item.store_country (character varying(255))
--   - adds column store_lines.store_country (character varying(255))
--   - adds column store_words.store_country (character varying(255))
--   - moves data: fills store_item.store_country
--   - and 12 more
-- Code from before it fails:
--   - table shop is called store now
--   - table shop_item is called store_item now
--   - table shop_lines is called store_lines now
--   - table shop_words is called store_words now
--   - column store_item.shop_code is called store_code now
--   - column store_lines.shop_code is called store_code now
--   - column store_words.shop_code is called store_code now
--   - store_item.store_country needs a value, and it does not know it
--   - store_lines.store_country needs a value, and it does not know it
--   - store_words.store_country needs a value, and it does not know it
--   - values that primary key store_pkey of store has already are refused
--   - values that primary key store_item_pkey of store_item has already are refused
--   - values that primary key store_lines_pkey of store_lines has already are refused
--   - values that unique key store_words_store_code_store_country_words_key of store_words has already are refused
--   - values that foreign key store_item_store_code_store_country_fkey of store_item does not find are refused
--   - values that foreign key store_lines_store_code_store_country_fkey of store_lines does not find are refused
--   - values that foreign key store_words_store_code_store_country_fkey of store_words does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key shop_words_shop_code_words_key of store_words, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key shop_lines_pkey of store_lines, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key shop_item_pkey of store_item, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key shop_pkey of store, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key shop_words_shop_code_fkey of store_words, and nobody can write to store_words or store meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key shop_lines_shop_code_fkey of store_lines, and nobody can write to store_lines or store meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key shop_item_shop_code_fkey of store_item, and nobody can write to store_item or store meanwhile

-- Renames table shop to store
-- RV131 code that says table shop fails from this moment; it is store now
-- RV127 takes ACCESS EXCLUSIVE on shop: nobody else reads or writes it until the transaction ends
ALTER TABLE shop RENAME TO store;

-- Renames table shop_item to store_item
-- RV131 code that says table shop_item fails from this moment; it is store_item now
-- RV127 takes ACCESS EXCLUSIVE on shop_item: nobody else reads or writes it until the transaction ends
ALTER TABLE shop_item RENAME TO store_item;

-- Renames table shop_lines to store_lines
-- RV131 code that says table shop_lines fails from this moment; it is store_lines now
-- RV127 takes ACCESS EXCLUSIVE on shop_lines: nobody else reads or writes it until the transaction ends
ALTER TABLE shop_lines RENAME TO store_lines;

-- Renames table shop_words to store_words
-- RV131 code that says table shop_words fails from this moment; it is store_words now
-- RV127 takes ACCESS EXCLUSIVE on shop_words: nobody else reads or writes it until the transaction ends
ALTER TABLE shop_words RENAME TO store_words;

-- Renames column store_item.shop_code to store_code
-- RV131 code that says column store_item.shop_code fails from this moment; it is store_code now
ALTER TABLE store_item RENAME COLUMN shop_code TO store_code;

-- Renames column store_lines.shop_code to store_code
-- RV131 code that says column store_lines.shop_code fails from this moment; it is store_code now
ALTER TABLE store_lines RENAME COLUMN shop_code TO store_code;

-- Renames column store_words.shop_code to store_code
-- RV131 code that says column store_words.shop_code fails from this moment; it is store_code now
ALTER TABLE store_words RENAME COLUMN shop_code TO store_code;

-- Renames foreign key shop_item_items_id_fkey of store_item to store_item_items_id_fkey
ALTER TABLE store_item RENAME CONSTRAINT shop_item_items_id_fkey TO store_item_items_id_fkey;

-- Renames check shop_lines_lines_order_check of store_lines to store_lines_lines_order_check
ALTER TABLE store_lines RENAME CONSTRAINT shop_lines_lines_order_check TO store_lines_lines_order_check;

-- Drops foreign key shop_item_shop_code_fkey of store_item
-- RV104 drops foreign key shop_item_shop_code_fkey of store_item: rows that break it may arrive, and then it cannot be put back
ALTER TABLE store_item DROP CONSTRAINT shop_item_shop_code_fkey;

-- Drops foreign key shop_lines_shop_code_fkey of store_lines
-- RV104 drops foreign key shop_lines_shop_code_fkey of store_lines: rows that break it may arrive, and then it cannot be put back
ALTER TABLE store_lines DROP CONSTRAINT shop_lines_shop_code_fkey;

-- Drops foreign key shop_words_shop_code_fkey of store_words
-- RV104 drops foreign key shop_words_shop_code_fkey of store_words: rows that break it may arrive, and then it cannot be put back
ALTER TABLE store_words DROP CONSTRAINT shop_words_shop_code_fkey;

-- Drops primary key shop_pkey of store
-- RV104 drops primary key shop_pkey of store: rows that break it may arrive, and then it cannot be put back
ALTER TABLE store DROP CONSTRAINT shop_pkey;

-- Drops primary key shop_item_pkey of store_item
-- RV104 drops primary key shop_item_pkey of store_item: rows that break it may arrive, and then it cannot be put back
ALTER TABLE store_item DROP CONSTRAINT shop_item_pkey;

-- Drops primary key shop_lines_pkey of store_lines
-- RV104 drops primary key shop_lines_pkey of store_lines: rows that break it may arrive, and then it cannot be put back
ALTER TABLE store_lines DROP CONSTRAINT shop_lines_pkey;

-- Drops unique key shop_words_shop_code_words_key of store_words
-- RV104 drops unique key shop_words_shop_code_words_key of store_words: rows that break it may arrive, and then it cannot be put back
ALTER TABLE store_words DROP CONSTRAINT shop_words_shop_code_words_key;

-- Adds column store_item.store_country (character varying(255))
ALTER TABLE store_item ADD COLUMN store_country character varying(255);

-- Adds column store_lines.store_country (character varying(255))
ALTER TABLE store_lines ADD COLUMN store_country character varying(255);

-- Adds column store_words.store_country (character varying(255))
ALTER TABLE store_words ADD COLUMN store_country character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills store_item.store_country
-- RV112 writes rows of store_item, all in one transaction: the more there are, the longer others wait
UPDATE store_item SET store_country = store.country
FROM store
WHERE store.code = store_item.store_code;

-- Moves data: fills store_words.store_country
-- RV112 writes rows of store_words, all in one transaction: the more there are, the longer others wait
UPDATE store_words SET store_country = store.country
FROM store
WHERE store.code = store_words.store_code;

-- Moves data: fills store_lines.store_country
-- RV112 writes rows of store_lines, all in one transaction: the more there are, the longer others wait
UPDATE store_lines SET store_country = store.country
FROM store
WHERE store.code = store_lines.store_code;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column store_item.store_country: not null
-- RV121 reads all of store_item while nobody else can
-- RV132 code that does not know store_item.store_country cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM store_item WHERE store_country IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of store_item have no value in store_country',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE store_item ALTER COLUMN store_country SET NOT NULL;

-- Changes column store_lines.store_country: not null
-- RV121 reads all of store_lines while nobody else can
-- RV132 code that does not know store_lines.store_country cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM store_lines WHERE store_country IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of store_lines have no value in store_country',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE store_lines ALTER COLUMN store_country SET NOT NULL;

-- Changes column store_words.store_country: not null
-- RV121 reads all of store_words while nobody else can
-- RV132 code that does not know store_words.store_country cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM store_words WHERE store_country IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of store_words have no value in store_country',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE store_words ALTER COLUMN store_country SET NOT NULL;

-- Adds primary key store_pkey of store (code, country)
-- RV122 builds its index while nobody can read the table
ALTER TABLE store ADD CONSTRAINT store_pkey PRIMARY KEY (code, country);

-- Adds primary key store_item_pkey of store_item (store_code, store_country, items_id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE store_item ADD CONSTRAINT store_item_pkey PRIMARY KEY (store_code, store_country, items_id);

-- Adds primary key store_lines_pkey of store_lines (store_code, store_country, lines_order)
-- RV122 builds its index while nobody can read the table
ALTER TABLE store_lines ADD CONSTRAINT store_lines_pkey PRIMARY KEY (store_code, store_country, lines_order);

-- Adds unique key store_words_store_code_store_country_words_key of store_words (store_code, store_country, words)
-- RV122 builds its index while nobody can read the table
ALTER TABLE store_words ADD CONSTRAINT store_words_store_code_store_country_words_key UNIQUE (store_code, store_country, words);

-- Adds foreign key store_item_store_code_store_country_fkey of store_item (store_code, store_country) to store (code, country)
-- RV124 fails if a row refers to none by foreign key store_item_store_code_store_country_fkey of store_item, and nobody can write to store_item or store meanwhile
ALTER TABLE store_item ADD CONSTRAINT store_item_store_code_store_country_fkey FOREIGN KEY (store_code, store_country) REFERENCES store (code, country);

-- Adds foreign key store_lines_store_code_store_country_fkey of store_lines (store_code, store_country) to store (code, country)
-- RV124 fails if a row refers to none by foreign key store_lines_store_code_store_country_fkey of store_lines, and nobody can write to store_lines or store meanwhile
ALTER TABLE store_lines ADD CONSTRAINT store_lines_store_code_store_country_fkey FOREIGN KEY (store_code, store_country) REFERENCES store (code, country);

-- Adds foreign key store_words_store_code_store_country_fkey of store_words (store_code, store_country) to store (code, country)
-- RV124 fails if a row refers to none by foreign key store_words_store_code_store_country_fkey of store_words, and nobody can write to store_words or store meanwhile
ALTER TABLE store_words ADD CONSTRAINT store_words_store_code_store_country_fkey FOREIGN KEY (store_code, store_country) REFERENCES store (code, country);
