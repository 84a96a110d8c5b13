-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key price_currency_iso_fkey of price
--   - adds column price.currency_id (bigint)
--   - moves data: fills price.currency_id
--   - drops column price.currency_iso
--   - adds foreign key price_currency_id_fkey of price (currency_id) to currency (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key price_currency_id_fkey of price, and nobody can write to price or currency meanwhile

-- Drops foreign key price_currency_iso_fkey of price
-- RV127 takes ACCESS EXCLUSIVE on currency and price: nobody else reads or writes them until the transaction ends
ALTER TABLE price DROP CONSTRAINT price_currency_iso_fkey;

-- Adds column price.currency_id (bigint)
ALTER TABLE price ADD COLUMN currency_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills price.currency_id
-- RV112 writes rows of price, all in one transaction: the more there are, the longer others wait
UPDATE price SET currency_id = currency.id
FROM currency
WHERE currency.iso = price.currency_iso;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column price.currency_iso
-- reviver:carried=price.currency_iso
ALTER TABLE price DROP COLUMN currency_iso;

-- Adds foreign key price_currency_id_fkey of price (currency_id) to currency (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key price_currency_id_fkey of price, and nobody can write to price or currency meanwhile
ALTER TABLE price ADD CONSTRAINT price_currency_id_fkey FOREIGN KEY (currency_id) REFERENCES currency (id);
