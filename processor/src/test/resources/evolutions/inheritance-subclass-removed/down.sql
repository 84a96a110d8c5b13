-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check offer_dtype_check of offer
--   - adds column offer.percent (integer)
--   - adds check offer_dtype_check of offer (dtype in ('Offer','Coupon','Gift'))
-- What it does not bring back:
--   - drops column offer.percent: the way back restores the column, not its values

-- Drops check offer_dtype_check of offer
-- RV127 takes ACCESS EXCLUSIVE on offer: nobody else reads or writes it until the transaction ends
ALTER TABLE offer DROP CONSTRAINT offer_dtype_check;

-- Adds column offer.percent (integer)
-- structure-only: restores the column, not its values
ALTER TABLE offer ADD COLUMN percent integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds check offer_dtype_check of offer (dtype in ('Offer','Coupon','Gift'))
-- RV123 reads all rows while nobody else can
ALTER TABLE offer ADD CONSTRAINT offer_dtype_check CHECK (dtype in ('Offer','Coupon','Gift'));
