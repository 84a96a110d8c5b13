-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check offer_dtype_check of offer
--   - moves data: makes sure that no rows of offer are of the class Coupon (dtype = 'Coupon'), which is no entity any more
--   - drops column offer.percent
--   - adds check offer_dtype_check of offer (dtype in ('Offer','Gift'))
-- Code from before it fails:
--   - column offer.percent is gone
--   - values that check offer_dtype_check of offer does not allow are refused
-- What the way back does not bring back:
--   - drops column offer.percent: the way back restores the column, not its values

-- Drops check offer_dtype_check of offer
-- RV127 takes ACCESS EXCLUSIVE on offer: nobody else reads or writes it until the transaction ends
ALTER TABLE offer DROP CONSTRAINT offer_dtype_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of offer are of the class Coupon (dtype = 'Coupon'), which is no entity any more
-- RV109 fails if rows of offer are of the class Coupon (dtype = 'Coupon'), which is no entity any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM offer
        WHERE dtype = 'Coupon');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of offer are of the class Coupon (dtype = ''Coupon''), which is no entity any more',
            HINT = 'Delete them, or make them rows of another class, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column offer.percent
-- RV102 drops column offer.percent: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE offer DROP COLUMN percent;

-- Adds check offer_dtype_check of offer (dtype in ('Offer','Gift'))
-- RV123 reads all rows while nobody else can
ALTER TABLE offer ADD CONSTRAINT offer_dtype_check CHECK (dtype in ('Offer','Gift'));
