-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - changes column shop_words.deleted: may be null
--   - changes column shop_shop.deleted: may be null
--   - changes column shop.deleted: may be null
--   - moves data: makes sure that no rows of shop_words are marked as deleted in deleted, and would be there again without it
--   - moves data: makes sure that no rows of shop_shop are marked as deleted in deleted, and would be there again without it
--   - moves data: makes sure that no rows of shop are marked as deleted in deleted, and would be there again without it
--   - drops column shop_words.deleted
--   - drops column shop_shop.deleted
--   - drops column shop.deleted
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of shop_words are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of shop_shop are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of shop are marked as deleted in deleted, and would be there again without it
--   - RV142 drops column shop_words.deleted: all values written since are lost
--   - RV142 drops column shop_shop.deleted: all values written since are lost
--   - RV142 drops column shop.deleted: all values written since are lost

-- Changes column shop_words.deleted: may be null
-- RV127 takes ACCESS EXCLUSIVE on shop_words: nobody else reads or writes it until the transaction ends
ALTER TABLE shop_words ALTER COLUMN deleted DROP NOT NULL;

-- Changes column shop_shop.deleted: may be null
-- RV127 takes ACCESS EXCLUSIVE on shop_shop: nobody else reads or writes it until the transaction ends
ALTER TABLE shop_shop ALTER COLUMN deleted DROP NOT NULL;

-- Changes column shop.deleted: may be null
-- RV127 takes ACCESS EXCLUSIVE on shop: nobody else reads or writes it until the transaction ends
ALTER TABLE shop ALTER COLUMN deleted DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

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

-- Moves data: makes sure that no rows of shop_shop are marked as deleted in deleted, and would be there again without it
-- RV143 counts rows written since: fails if rows of shop_shop are marked as deleted in deleted, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM shop_shop
        WHERE deleted <> false);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of shop_shop are marked as deleted in deleted, and would be there again without it',
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

-- Drops column shop_shop.deleted
-- RV142 drops column shop_shop.deleted: all values written since are lost
ALTER TABLE shop_shop DROP COLUMN deleted;

-- Drops column shop.deleted
-- RV142 drops column shop.deleted: all values written since are lost
ALTER TABLE shop DROP COLUMN deleted;
