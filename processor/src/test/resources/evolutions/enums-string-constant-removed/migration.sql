-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops check customer_tier_check of customer
--   - moves data: makes sure that no rows of customer have a value in tier that the enum does not have any more: TRIAL
--   - adds check customer_tier_check of customer (tier in ('FREE','PAID'))

ALTER TABLE customer DROP CONSTRAINT customer_tier_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV109 fails if rows of customer have a value in tier that the enum does not have any more: TRIAL
DO $guard$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM customer
    WHERE tier NOT IN ('FREE', 'PAID');
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'data_exception',
            MESSAGE = misfits || ' rows of customer have a value in tier that the enum does not have any more: TRIAL',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- RV123 fails if a row does not pass check customer_tier_check of customer, and reads all rows while nobody else can
ALTER TABLE customer ADD CONSTRAINT customer_tier_check CHECK (tier in ('FREE','PAID'));
