-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check customer_tier_check of customer
--   - moves data: makes sure that no rows of customer have a value in tier that the enum does not have any more: TRIAL
--   - adds check customer_tier_check of customer (tier in ('FREE','PAID'))
-- Code from before it still works:
--   - values that check customer_tier_check of customer does not allow are refused

-- Drops check customer_tier_check of customer
-- RV127 takes ACCESS EXCLUSIVE on customer: nobody else reads or writes it until the transaction ends
ALTER TABLE customer DROP CONSTRAINT customer_tier_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of customer have a value in tier that the enum does not have any more: TRIAL
-- RV109 fails if rows of customer have a value in tier that the enum does not have any more: TRIAL
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM customer
        WHERE tier NOT IN ('FREE', 'PAID'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of customer have a value in tier that the enum does not have any more: TRIAL',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check customer_tier_check of customer (tier in ('FREE','PAID'))
-- RV123 reads all rows while nobody else can
ALTER TABLE customer ADD CONSTRAINT customer_tier_check CHECK (tier in ('FREE','PAID'));
