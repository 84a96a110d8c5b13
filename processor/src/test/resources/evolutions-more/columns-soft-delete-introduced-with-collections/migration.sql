-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds column shop.deleted (boolean)
--   - adds column shop_shop.deleted (boolean)
--   - adds column shop_words.deleted (boolean)
--   - fills shop.deleted where it is null, with false
--   - fills shop_shop.deleted where it is null, with false
--   - fills shop_words.deleted where it is null, with false
--   - changes column shop.deleted: not null
--   - changes column shop_shop.deleted: not null
--   - changes column shop_words.deleted: not null
-- Code from before it reads and updates, but cannot insert everywhere:
--   - shop.deleted needs a value, and it does not know it
--   - shop_shop.deleted needs a value, and it does not know it
--   - shop_words.deleted needs a value, and it does not know it
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of shop_words are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of shop_shop are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of shop are marked as deleted in deleted, and would be there again without it
--   - RV142 drops column shop_words.deleted: all values written since are lost
--   - RV142 drops column shop_shop.deleted: all values written since are lost
--   - RV142 drops column shop.deleted: all values written since are lost

-- Adds column shop.deleted (boolean)
-- RV127 takes ACCESS EXCLUSIVE on shop: nobody else reads or writes it until the transaction ends
ALTER TABLE shop ADD COLUMN deleted boolean;
COMMENT ON COLUMN shop.deleted IS 'Soft-delete indicator';

-- Adds column shop_shop.deleted (boolean)
-- RV127 takes ACCESS EXCLUSIVE on shop_shop: nobody else reads or writes it until the transaction ends
ALTER TABLE shop_shop ADD COLUMN deleted boolean;
COMMENT ON COLUMN shop_shop.deleted IS 'Soft-delete indicator';

-- Adds column shop_words.deleted (boolean)
-- RV127 takes ACCESS EXCLUSIVE on shop_words: nobody else reads or writes it until the transaction ends
ALTER TABLE shop_words ADD COLUMN deleted boolean;
COMMENT ON COLUMN shop_words.deleted IS 'Soft-delete indicator';

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills shop.deleted where it is null, with false
-- RV126 writes every row of shop that has no deleted, in one transaction; nobody else can write to these rows until it ends
UPDATE shop SET deleted = false WHERE deleted IS NULL;

-- Fills shop_shop.deleted where it is null, with false
-- RV126 writes every row of shop_shop that has no deleted, in one transaction; nobody else can write to these rows until it ends
UPDATE shop_shop SET deleted = false WHERE deleted IS NULL;

-- Fills shop_words.deleted where it is null, with false
-- RV126 writes every row of shop_words that has no deleted, in one transaction; nobody else can write to these rows until it ends
UPDATE shop_words SET deleted = false WHERE deleted IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column shop.deleted: not null
-- RV121 reads all of shop while nobody else can
-- RV132 code that does not know shop.deleted cannot insert rows any more
ALTER TABLE shop ALTER COLUMN deleted SET NOT NULL;

-- Changes column shop_shop.deleted: not null
-- RV121 reads all of shop_shop while nobody else can
-- RV132 code that does not know shop_shop.deleted cannot insert rows any more
ALTER TABLE shop_shop ALTER COLUMN deleted SET NOT NULL;

-- Changes column shop_words.deleted: not null
-- RV121 reads all of shop_words while nobody else can
-- RV132 code that does not know shop_words.deleted cannot insert rows any more
ALTER TABLE shop_words ALTER COLUMN deleted SET NOT NULL;
