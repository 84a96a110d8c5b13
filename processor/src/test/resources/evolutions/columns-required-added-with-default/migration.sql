-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds column shop.fee (numeric(8,2), not null, default 12.50)
--   - adds column shop.opened (date, not null, default date '2020-02-29')
--   - adds column shop.note (character varying(30), not null, default 'it''s ok')
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV142 drops column shop.note: all values written since are lost
--   - RV142 drops column shop.opened: all values written since are lost
--   - RV142 drops column shop.fee: all values written since are lost

-- Adds column shop.fee (numeric(8,2), not null, default 12.50)
-- RV127 takes ACCESS EXCLUSIVE on shop: nobody else reads or writes it until the transaction ends
ALTER TABLE shop ADD COLUMN fee numeric(8,2) DEFAULT 12.50 NOT NULL;

-- Adds column shop.opened (date, not null, default date '2020-02-29')
ALTER TABLE shop ADD COLUMN opened date DEFAULT date '2020-02-29' NOT NULL;

-- Adds column shop.note (character varying(30), not null, default 'it''s ok')
ALTER TABLE shop ADD COLUMN note character varying(30) DEFAULT 'it''s ok' NOT NULL;
