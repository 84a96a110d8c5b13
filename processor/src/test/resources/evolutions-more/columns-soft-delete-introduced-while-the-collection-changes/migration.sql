-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column shop.name to title
--   - drops unique key shop_words_shop_id_words_key of shop_words
--   - adds column shop.deleted (boolean)
--   - adds column shop_codes.pos (integer)
--   - adds column shop_codes.deleted (boolean)
--   - adds column shop_words.deleted (boolean)
--   - moves data: numbers the rows in shop_codes.pos
--   - changes column shop_codes.codes: integer to bigint
--   - fills shop.deleted where it is null, with false
--   - fills shop_codes.deleted where it is null, with false
--   - fills shop_words.deleted where it is null, with false
--   - changes column shop.deleted: not null
--   - changes column shop_codes.pos: not null
--   - changes column shop_codes.deleted: not null
--   - changes column shop_words.deleted: not null
--   - adds primary key shop_codes_pkey of shop_codes (shop_id, pos)
--   - adds check shop_codes_pos_check of shop_codes (pos>=0)
-- Code from before it fails:
--   - column shop.name is called title now
--   - shop.deleted needs a value, and it does not know it
--   - shop_codes.pos needs a value, and it does not know it
--   - shop_codes.deleted needs a value, and it does not know it
--   - shop_words.deleted needs a value, and it does not know it
--   - values that primary key shop_codes_pkey of shop_codes has already are refused
--   - values that check shop_codes_pos_check of shop_codes does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: shop_codes.codes from bigint to integer
--   - RV143 counts rows written since: fails if rows of shop_words are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of shop_codes are marked as deleted in deleted, and would be there again without it
--   - RV143 counts rows written since: fails if rows of shop are marked as deleted in deleted, and would be there again without it
--   - RV142 drops column shop_words.deleted: all values written since are lost
--   - RV142 drops column shop_codes.deleted: all values written since are lost
--   - RV142 drops column shop_codes.pos: all values written since are lost
--   - RV142 drops column shop.deleted: all values written since are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key shop_words_shop_id_words_key of shop_words, and builds its index while nobody can read the table

-- Renames column shop.name to title
-- RV131 code that says column shop.name fails from this moment; it is title now
-- RV127 takes ACCESS EXCLUSIVE on shop: nobody else reads or writes it until the transaction ends
ALTER TABLE shop RENAME COLUMN name TO title;

-- Drops unique key shop_words_shop_id_words_key of shop_words
-- RV104 drops unique key shop_words_shop_id_words_key of shop_words: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on shop_words: nobody else reads or writes it until the transaction ends
ALTER TABLE shop_words DROP CONSTRAINT shop_words_shop_id_words_key;

-- Adds column shop.deleted (boolean)
ALTER TABLE shop ADD COLUMN deleted boolean;
COMMENT ON COLUMN shop.deleted IS 'Soft-delete indicator';

-- Adds column shop_codes.pos (integer)
-- RV127 takes ACCESS EXCLUSIVE on shop_codes: nobody else reads or writes it until the transaction ends
ALTER TABLE shop_codes ADD COLUMN pos integer;

-- Adds column shop_codes.deleted (boolean)
ALTER TABLE shop_codes ADD COLUMN deleted boolean;
COMMENT ON COLUMN shop_codes.deleted IS 'Soft-delete indicator';

-- Adds column shop_words.deleted (boolean)
ALTER TABLE shop_words ADD COLUMN deleted boolean;
COMMENT ON COLUMN shop_words.deleted IS 'Soft-delete indicator';

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: numbers the rows in shop_codes.pos
-- RV112 writes rows of shop_codes, all in one transaction: the more there are, the longer others wait
UPDATE shop_codes SET pos = numbered.place
FROM (
    SELECT ctid, row_number() OVER (PARTITION BY shop_id ORDER BY codes) - 1 AS place
    FROM shop_codes
) AS numbered
WHERE numbered.ctid = shop_codes.ctid;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column shop_codes.codes: integer to bigint
-- RV113 the planner knows nothing of shop_codes.codes then: run ANALYZE shop_codes afterwards
-- RV111 copies all of shop_codes while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE shop_codes ALTER COLUMN codes TYPE bigint;

-- Fills shop.deleted where it is null, with false
-- RV126 writes every row of shop that has no deleted, in one transaction; nobody else can write to these rows until it ends
UPDATE shop SET deleted = false WHERE deleted IS NULL;

-- Fills shop_codes.deleted where it is null, with false
-- RV126 writes every row of shop_codes that has no deleted, in one transaction; nobody else can write to these rows until it ends
UPDATE shop_codes SET deleted = false WHERE deleted IS NULL;

-- Fills shop_words.deleted where it is null, with false
-- RV126 writes every row of shop_words that has no deleted, in one transaction; nobody else can write to these rows until it ends
UPDATE shop_words SET deleted = false WHERE deleted IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column shop.deleted: not null
-- RV121 reads all of shop while nobody else can
-- RV132 code that does not know shop.deleted cannot insert rows any more
ALTER TABLE shop ALTER COLUMN deleted SET NOT NULL;

-- Changes column shop_codes.pos: not null
-- RV121 reads all of shop_codes while nobody else can
-- RV132 code that does not know shop_codes.pos cannot insert rows any more
-- Changes column shop_codes.deleted: not null
-- RV132 code that does not know shop_codes.deleted cannot insert rows any more
ALTER TABLE shop_codes
    ALTER COLUMN pos SET NOT NULL,
    ALTER COLUMN deleted SET NOT NULL;

-- Changes column shop_words.deleted: not null
-- RV121 reads all of shop_words while nobody else can
-- RV132 code that does not know shop_words.deleted cannot insert rows any more
ALTER TABLE shop_words ALTER COLUMN deleted SET NOT NULL;

-- Adds primary key shop_codes_pkey of shop_codes (shop_id, pos)
-- RV122 fails if two rows agree in primary key shop_codes_pkey of shop_codes, and builds its index while nobody can read the table
ALTER TABLE shop_codes ADD CONSTRAINT shop_codes_pkey PRIMARY KEY (shop_id, pos);

-- Adds check shop_codes_pos_check of shop_codes (pos>=0)
-- RV123 reads all rows while nobody else can
ALTER TABLE shop_codes ADD CONSTRAINT shop_codes_pos_check CHECK (pos>=0);
