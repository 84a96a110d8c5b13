-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check shop_codes_pos_check of shop_codes
--   - drops primary key shop_codes_pkey of shop_codes
--   - changes column shop_words.deleted: may be null
--   - changes column shop_codes.deleted: may be null
--   - changes column shop_codes.pos: may be null
--   - changes column shop.deleted: may be null
--   - changes column shop_codes.codes: bigint to integer
--   - moves data: makes sure that no rows of shop_words are marked as deleted in deleted, and would be there again without it
--   - moves data: makes sure that no rows of shop_codes are marked as deleted in deleted, and would be there again without it
--   - moves data: makes sure that no rows of shop are marked as deleted in deleted, and would be there again without it
--   - drops column shop_words.deleted
--   - drops column shop_codes.deleted
--   - drops column shop_codes.pos
--   - drops column shop.deleted
--   - adds unique key shop_words_shop_id_words_key of shop_words (shop_id, words)
--   - renames column shop.title to name
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: shop_codes.codes from bigint to integer
--   - RV143 counts rows written since: fails if rows of shop_words are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of shop_codes are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of shop are marked as deleted in deleted, and would be there again without it
--   - RV142 drops column shop_words.deleted: all values written since are lost
--   - RV142 drops column shop_codes.deleted: all values written since are lost
--   - RV142 drops column shop_codes.pos: all values written since are lost
--   - RV142 drops column shop.deleted: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key shop_words_shop_id_words_key of shop_words, and builds its index while nobody can read the table

-- Drops check shop_codes_pos_check of shop_codes
-- RV127 takes ACCESS EXCLUSIVE on shop_codes: nobody else reads or writes it until the transaction ends
ALTER TABLE shop_codes DROP CONSTRAINT shop_codes_pos_check;

-- Drops primary key shop_codes_pkey of shop_codes
ALTER TABLE shop_codes DROP CONSTRAINT shop_codes_pkey;

-- Changes column shop_words.deleted: may be null
-- RV127 takes ACCESS EXCLUSIVE on shop_words: nobody else reads or writes it until the transaction ends
ALTER TABLE shop_words ALTER COLUMN deleted DROP NOT NULL;

-- Changes column shop_codes.deleted: may be null
-- Changes column shop_codes.pos: may be null
ALTER TABLE shop_codes
    ALTER COLUMN deleted DROP NOT NULL,
    ALTER COLUMN pos DROP NOT NULL;

-- Changes column shop.deleted: may be null
-- RV127 takes ACCESS EXCLUSIVE on shop: nobody else reads or writes it until the transaction ends
ALTER TABLE shop ALTER COLUMN deleted DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column shop_codes.codes: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: shop_codes.codes from bigint to integer
-- RV113 the planner knows nothing of shop_codes.codes then: run ANALYZE shop_codes afterwards
-- RV111 copies all of shop_codes while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM shop_codes WHERE codes NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of shop_codes have a value in codes that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE shop_codes ALTER COLUMN codes TYPE integer;

-- Moves data: makes sure that no rows of shop_words are marked as deleted in deleted, and would be there again without it
-- RV143 counts rows written since: fails if rows of shop_words are marked as deleted in deleted, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM shop_words
        WHERE deleted <> false);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of shop_words are marked as deleted in deleted, and would be there again without it',
            HINT = 'Delete them for good, or unmark them, first or in this script.';
    END IF;
END
$guard$;

-- Moves data: makes sure that no rows of shop_codes are marked as deleted in deleted, and would be there again without it
-- RV143 counts rows written since: fails if rows of shop_codes are marked as deleted in deleted, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM shop_codes
        WHERE deleted <> false);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of shop_codes are marked as deleted in deleted, and would be there again without it',
            HINT = 'Delete them for good, or unmark them, first or in this script.';
    END IF;
END
$guard$;

-- Moves data: makes sure that no rows of shop are marked as deleted in deleted, and would be there again without it
-- RV143 counts rows written since: fails if rows of shop are marked as deleted in deleted, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM shop
        WHERE deleted <> false);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of shop are marked as deleted in deleted, and would be there again without it',
            HINT = 'Delete them for good, or unmark them, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column shop_words.deleted
-- RV142 drops column shop_words.deleted: all values written since are lost
ALTER TABLE shop_words DROP COLUMN deleted;

-- Drops column shop_codes.deleted
-- RV142 drops column shop_codes.deleted: all values written since are lost
ALTER TABLE shop_codes DROP COLUMN deleted;

-- Drops column shop_codes.pos
-- RV142 drops column shop_codes.pos: all values written since are lost
ALTER TABLE shop_codes DROP COLUMN pos;

-- Drops column shop.deleted
-- RV142 drops column shop.deleted: all values written since are lost
ALTER TABLE shop DROP COLUMN deleted;

-- Adds unique key shop_words_shop_id_words_key of shop_words (shop_id, words)
-- RV143 counts rows written since: fails if two rows agree in unique key shop_words_shop_id_words_key of shop_words, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM shop_words WHERE shop_id IS NOT NULL AND words IS NOT NULL GROUP BY shop_id, words HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of shop_words agree with another in shop_id, words',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE shop_words ADD CONSTRAINT shop_words_shop_id_words_key UNIQUE (shop_id, words);

-- Renames column shop.title to name
-- RV131 code that says column shop.title fails from this moment; it is name now
ALTER TABLE shop RENAME COLUMN title TO name;
