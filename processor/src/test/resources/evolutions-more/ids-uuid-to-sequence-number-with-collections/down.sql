-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key item_words_item_id_fkey of item_words
--   - drops foreign key item_links_to_id_fkey of item_links
--   - drops foreign key item_links_from_id_fkey of item_links
--   - drops unique key item_words_item_id_words_key of item_words
--   - drops primary key item_links_pkey of item_links
--   - drops primary key item_pkey of item
--   - adds column item_words.item_uid (uuid)
--   - adds column item_links.to_uid (uuid)
--   - adds column item_links.from_uid (uuid)
--   - adds column item.uid (uuid)
--   - changes column item_words.item_id: may be null
--   - changes column item_links.to_id: may be null
--   - changes column item_links.from_id: may be null
--   - changes column item.id: may be null
--   - moves data: fills item.uid
--   - moves data: fills item_links.to_uid
--   - moves data: fills item_links.from_uid
--   - moves data: fills item_words.item_uid
--   - changes column item_words.item_uid: not null
--   - changes column item_links.to_uid: not null
--   - and 13 more
-- What it does not bring back:
--   - : the way back restores the rows, under new keys in item.uid
-- What it destroys, and when it fails:
--   - RV142 keeps the rows but not item.id: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key item_words_item_uid_words_key of item_words, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key item_links_pkey of item_links, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key item_pkey of item, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_words_item_uid_fkey of item_words, and nobody can write to item_words or item meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_links_to_uid_fkey of item_links, and nobody can write to item_links or item meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_links_from_uid_fkey of item_links, and nobody can write to item_links or item meanwhile

-- Drops foreign key item_words_item_id_fkey of item_words
-- RV127 takes ACCESS EXCLUSIVE on item and item_words: nobody else reads or writes them until the transaction ends
ALTER TABLE item_words DROP CONSTRAINT item_words_item_id_fkey;

-- Drops foreign key item_links_to_id_fkey of item_links
-- RV127 takes ACCESS EXCLUSIVE on item_links: nobody else reads or writes it until the transaction ends
ALTER TABLE item_links DROP CONSTRAINT item_links_to_id_fkey;

-- Drops foreign key item_links_from_id_fkey of item_links
ALTER TABLE item_links DROP CONSTRAINT item_links_from_id_fkey;

-- Drops unique key item_words_item_id_words_key of item_words
ALTER TABLE item_words DROP CONSTRAINT item_words_item_id_words_key;

-- Drops primary key item_links_pkey of item_links
ALTER TABLE item_links DROP CONSTRAINT item_links_pkey;

-- Drops primary key item_pkey of item
ALTER TABLE item DROP CONSTRAINT item_pkey;

-- Adds column item_words.item_uid (uuid)
ALTER TABLE item_words ADD COLUMN item_uid uuid;

-- Adds column item_links.to_uid (uuid)
ALTER TABLE item_links ADD COLUMN to_uid uuid;

-- Adds column item_links.from_uid (uuid)
ALTER TABLE item_links ADD COLUMN from_uid uuid;

-- Adds column item.uid (uuid)
ALTER TABLE item ADD COLUMN uid uuid;

-- Changes column item_words.item_id: may be null
ALTER TABLE item_words ALTER COLUMN item_id DROP NOT NULL;

-- Changes column item_links.to_id: may be null
-- Changes column item_links.from_id: may be null
ALTER TABLE item_links
    ALTER COLUMN to_id DROP NOT NULL,
    ALTER COLUMN from_id DROP NOT NULL;

-- Changes column item.id: may be null
ALTER TABLE item ALTER COLUMN id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills item.uid
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the rows, under new keys in item.uid
UPDATE item SET uid = gen_random_uuid();

-- Moves data: fills item_links.to_uid
-- RV112 writes rows of item_links, all in one transaction: the more there are, the longer others wait
UPDATE item_links SET to_uid = item.uid
FROM item
WHERE item.id = item_links.to_id;

-- Moves data: fills item_links.from_uid
-- RV112 writes rows of item_links, all in one transaction: the more there are, the longer others wait
UPDATE item_links SET from_uid = item.uid
FROM item
WHERE item.id = item_links.from_id;

-- Moves data: fills item_words.item_uid
-- RV112 writes rows of item_words, all in one transaction: the more there are, the longer others wait
UPDATE item_words SET item_uid = item.uid
FROM item
WHERE item.id = item_words.item_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column item_words.item_uid: not null
-- RV121 reads all of item_words while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item_words WHERE item_uid IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of item_words have no value in item_uid',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE item_words ALTER COLUMN item_uid SET NOT NULL;

-- Changes column item_links.to_uid: not null
-- RV121 reads all of item_links while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item_links WHERE to_uid IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of item_links have no value in to_uid',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
-- Changes column item_links.from_uid: not null
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item_links WHERE from_uid IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of item_links have no value in from_uid',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE item_links
    ALTER COLUMN to_uid SET NOT NULL,
    ALTER COLUMN from_uid SET NOT NULL;

-- Changes column item.uid: not null
-- RV121 reads all of item while nobody else can
ALTER TABLE item ALTER COLUMN uid SET NOT NULL;

-- Drops column item_words.item_id
-- reviver:carried=item_words.item_id
ALTER TABLE item_words DROP COLUMN item_id;

-- Drops column item_links.to_id
-- reviver:carried=item_links.to_id
ALTER TABLE item_links DROP COLUMN to_id;

-- Drops column item_links.from_id
-- reviver:carried=item_links.from_id
ALTER TABLE item_links DROP COLUMN from_id;

-- Drops column item.id
-- reviver:carried=item.id
ALTER TABLE item DROP COLUMN id;

-- Adds unique key item_words_item_uid_words_key of item_words (item_uid, words)
-- RV143 counts rows written since: fails if two rows agree in unique key item_words_item_uid_words_key of item_words, and builds its index while nobody can read the table
ALTER TABLE item_words ADD CONSTRAINT item_words_item_uid_words_key UNIQUE (item_uid, words);

-- Adds primary key item_links_pkey of item_links (from_uid, to_uid)
-- RV143 counts rows written since: fails if two rows agree in primary key item_links_pkey of item_links, and builds its index while nobody can read the table
ALTER TABLE item_links ADD CONSTRAINT item_links_pkey PRIMARY KEY (from_uid, to_uid);

-- Adds primary key item_pkey of item (uid)
-- RV143 counts rows written since: fails if two rows agree in primary key item_pkey of item, and builds its index while nobody can read the table
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (uid);

-- Adds foreign key item_words_item_uid_fkey of item_words (item_uid) to item (uid)
-- RV143 counts rows written since: fails if a row refers to none by foreign key item_words_item_uid_fkey of item_words, and nobody can write to item_words or item meanwhile
ALTER TABLE item_words ADD CONSTRAINT item_words_item_uid_fkey FOREIGN KEY (item_uid) REFERENCES item (uid);

-- Adds foreign key item_links_to_uid_fkey of item_links (to_uid) to item (uid)
-- RV143 counts rows written since: fails if a row refers to none by foreign key item_links_to_uid_fkey of item_links, and nobody can write to item_links or item meanwhile
ALTER TABLE item_links ADD CONSTRAINT item_links_to_uid_fkey FOREIGN KEY (to_uid) REFERENCES item (uid);

-- Adds foreign key item_links_from_uid_fkey of item_links (from_uid) to item (uid)
-- RV143 counts rows written since: fails if a row refers to none by foreign key item_links_from_uid_fkey of item_links, and nobody can write to item_links or item meanwhile
ALTER TABLE item_links ADD CONSTRAINT item_links_from_uid_fkey FOREIGN KEY (from_uid) REFERENCES item (uid);

-- Drops sequence item_seq
DROP SEQUENCE item_seq;
