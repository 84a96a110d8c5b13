-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key price_currency_id_fkey of price
--   - adds column price.currency_iso (character varying(3))
--   - moves data: fills price.currency_iso
--   - drops column price.currency_id
--   - adds foreign key price_currency_iso_fkey of price (currency_iso) to currency (iso), on delete cascade
-- Code from before it fails:
--   - column price.currency_id is gone
--   - values that foreign key price_currency_iso_fkey of price does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key price_currency_id_fkey of price, and nobody can write to price or currency meanwhile

-- Drops foreign key price_currency_id_fkey of price
-- RV104 drops foreign key price_currency_id_fkey of price: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on currency and price: nobody else reads or writes them until the transaction ends
ALTER TABLE price DROP CONSTRAINT price_currency_id_fkey;

-- Adds column price.currency_iso (character varying(3))
ALTER TABLE price ADD COLUMN currency_iso character varying(3);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills price.currency_iso
-- RV112 writes rows of price, all in one transaction: the more there are, the longer others wait
UPDATE price SET currency_iso = currency.iso
FROM currency
WHERE currency.id = price.currency_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column price.currency_id
-- reviver:carried=price.currency_id
ALTER TABLE price DROP COLUMN currency_id;

-- Adds foreign key price_currency_iso_fkey of price (currency_iso) to currency (iso), on delete cascade
-- RV124 fails if a row refers to none by foreign key price_currency_iso_fkey of price, and nobody can write to price or currency meanwhile
ALTER TABLE price ADD CONSTRAINT price_currency_iso_fkey FOREIGN KEY (currency_iso) REFERENCES currency (iso) ON DELETE CASCADE;
