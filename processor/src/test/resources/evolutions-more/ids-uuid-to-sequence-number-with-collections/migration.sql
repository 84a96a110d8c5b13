-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence item_seq (start 1, increment 50)
--   - drops foreign key item_links_from_uid_fkey of item_links
--   - drops foreign key item_links_to_uid_fkey of item_links
--   - drops foreign key item_words_item_uid_fkey of item_words
--   - drops primary key item_pkey of item
--   - drops primary key item_links_pkey of item_links
--   - drops unique key item_words_item_uid_words_key of item_words
--   - adds column item.id (bigint)
--   - adds column item_links.from_id (bigint)
--   - adds column item_links.to_id (bigint)
--   - adds column item_words.item_id (bigint)
--   - changes column item.uid: may be null
--   - changes column item_links.from_uid: may be null
--   - changes column item_links.to_uid: may be null
--   - changes column item_words.item_uid: may be null
--   - moves data: fills item.id
--   - moves data: fills item_links.to_id
--   - moves data: fills item_links.from_id
--   - moves data: fills item_words.item_id
--   - moves data: lets sequence item_seq begin above item.id
--   - and 14 more
-- Code from before it fails:
--   - item.id needs a value, and it does not know it
--   - item_links.from_id needs a value, and it does not know it
--   - item_links.to_id needs a value, and it does not know it
--   - item_words.item_id needs a value, and it does not know it
--   - column item.uid is gone
--   - column item_links.from_uid is gone
--   - column item_links.to_uid is gone
--   - column item_words.item_uid is gone
--   - values that unique key item_words_item_id_words_key of item_words has already are refused
--   - values that foreign key item_links_from_id_fkey of item_links does not find are refused
--   - values that foreign key item_links_to_id_fkey of item_links does not find are refused
--   - values that foreign key item_words_item_id_fkey of item_words does not find are refused
-- What the way back does not bring back:
--   - : the way back restores the rows, under new keys in item.uid
-- What the way back destroys, and when it fails:
--   - RV142 keeps the rows but not item.id: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key item_words_item_uid_words_key of item_words, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key item_links_pkey of item_links, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key item_pkey of item, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_words_item_uid_fkey of item_words, and nobody can write to item_words or item meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_links_to_uid_fkey of item_links, and nobody can write to item_links or item meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key item_links_from_uid_fkey of item_links, and nobody can write to item_links or item meanwhile

-- Adds sequence item_seq (start 1, increment 50)
CREATE SEQUENCE item_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key item_links_from_uid_fkey of item_links
-- RV104 drops foreign key item_links_from_uid_fkey of item_links: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on item and item_links: nobody else reads or writes them until the transaction ends
ALTER TABLE item_links DROP CONSTRAINT item_links_from_uid_fkey;

-- Drops foreign key item_links_to_uid_fkey of item_links
-- RV104 drops foreign key item_links_to_uid_fkey of item_links: rows that break it may arrive, and then it cannot be put back
ALTER TABLE item_links DROP CONSTRAINT item_links_to_uid_fkey;

-- Drops foreign key item_words_item_uid_fkey of item_words
-- RV104 drops foreign key item_words_item_uid_fkey of item_words: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on item_words: nobody else reads or writes it until the transaction ends
ALTER TABLE item_words DROP CONSTRAINT item_words_item_uid_fkey;

-- Drops primary key item_pkey of item
ALTER TABLE item DROP CONSTRAINT item_pkey;

-- Drops primary key item_links_pkey of item_links
ALTER TABLE item_links DROP CONSTRAINT item_links_pkey;

-- Drops unique key item_words_item_uid_words_key of item_words
-- RV104 drops unique key item_words_item_uid_words_key of item_words: rows that break it may arrive, and then it cannot be put back
ALTER TABLE item_words DROP CONSTRAINT item_words_item_uid_words_key;

-- Adds column item.id (bigint)
ALTER TABLE item ADD COLUMN id bigint;

-- Adds column item_links.from_id (bigint)
ALTER TABLE item_links ADD COLUMN from_id bigint;

-- Adds column item_links.to_id (bigint)
ALTER TABLE item_links ADD COLUMN to_id bigint;

-- Adds column item_words.item_id (bigint)
ALTER TABLE item_words ADD COLUMN item_id bigint;

-- Changes column item.uid: may be null
ALTER TABLE item ALTER COLUMN uid DROP NOT NULL;

-- Changes column item_links.from_uid: may be null
-- Changes column item_links.to_uid: may be null
ALTER TABLE item_links
    ALTER COLUMN from_uid DROP NOT NULL,
    ALTER COLUMN to_uid DROP NOT NULL;

-- Changes column item_words.item_uid: may be null
ALTER TABLE item_words ALTER COLUMN item_uid DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills item.id
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
UPDATE item SET id = nextval('item_seq');

-- Moves data: fills item_links.to_id
-- RV112 writes rows of item_links, all in one transaction: the more there are, the longer others wait
UPDATE item_links SET to_id = item.id
FROM item
WHERE item.uid = item_links.to_uid;

-- Moves data: fills item_links.from_id
-- RV112 writes rows of item_links, all in one transaction: the more there are, the longer others wait
UPDATE item_links SET from_id = item.id
FROM item
WHERE item.uid = item_links.from_uid;

-- Moves data: fills item_words.item_id
-- RV112 writes rows of item_words, all in one transaction: the more there are, the longer others wait
UPDATE item_words SET item_id = item.id
FROM item
WHERE item.uid = item_words.item_uid;

-- Moves data: lets sequence item_seq begin above item.id
SELECT setval('item_seq', greatest(max(id) + 51, 1), false)
FROM item
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column item.id: not null
-- RV121 reads all of item while nobody else can
-- RV132 code that does not know item.id cannot insert rows any more
ALTER TABLE item ALTER COLUMN id SET NOT NULL;

-- Changes column item_links.from_id: not null
-- RV121 reads all of item_links while nobody else can
-- RV132 code that does not know item_links.from_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item_links WHERE from_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of item_links have no value in from_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
-- Changes column item_links.to_id: not null
-- RV132 code that does not know item_links.to_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM item_links WHERE to_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of item_links have no value in to_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE item_links
    ALTER COLUMN from_id SET NOT NULL,
    ALTER COLUMN to_id SET NOT NULL;

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

-- Drops column item.uid
-- reviver:carried=item.uid
ALTER TABLE item DROP COLUMN uid;

-- Drops column item_links.from_uid
-- reviver:carried=item_links.from_uid
ALTER TABLE item_links DROP COLUMN from_uid;

-- Drops column item_links.to_uid
-- reviver:carried=item_links.to_uid
ALTER TABLE item_links DROP COLUMN to_uid;

-- Drops column item_words.item_uid
-- reviver:carried=item_words.item_uid
ALTER TABLE item_words DROP COLUMN item_uid;

-- Adds primary key item_pkey of item (id)
-- RV122 fails if two rows agree in primary key item_pkey of item, and builds its index while nobody can read the table
ALTER TABLE item ADD CONSTRAINT item_pkey PRIMARY KEY (id);

-- Adds primary key item_links_pkey of item_links (from_id, to_id)
-- RV122 fails if two rows agree in primary key item_links_pkey of item_links, and builds its index while nobody can read the table
ALTER TABLE item_links ADD CONSTRAINT item_links_pkey PRIMARY KEY (from_id, to_id);

-- Adds unique key item_words_item_id_words_key of item_words (item_id, words)
-- RV122 fails if two rows agree in unique key item_words_item_id_words_key of item_words, and builds its index while nobody can read the table
ALTER TABLE item_words ADD CONSTRAINT item_words_item_id_words_key UNIQUE (item_id, words);

-- Adds foreign key item_links_from_id_fkey of item_links (from_id) to item (id)
-- RV124 fails if a row refers to none by foreign key item_links_from_id_fkey of item_links, and nobody can write to item_links or item meanwhile
ALTER TABLE item_links ADD CONSTRAINT item_links_from_id_fkey FOREIGN KEY (from_id) REFERENCES item (id);

-- Adds foreign key item_links_to_id_fkey of item_links (to_id) to item (id)
-- RV124 fails if a row refers to none by foreign key item_links_to_id_fkey of item_links, and nobody can write to item_links or item meanwhile
ALTER TABLE item_links ADD CONSTRAINT item_links_to_id_fkey FOREIGN KEY (to_id) REFERENCES item (id);

-- Adds foreign key item_words_item_id_fkey of item_words (item_id) to item (id)
-- RV124 fails if a row refers to none by foreign key item_words_item_id_fkey of item_words, and nobody can write to item_words or item meanwhile
ALTER TABLE item_words ADD CONSTRAINT item_words_item_id_fkey FOREIGN KEY (item_id) REFERENCES item (id);
