-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops check customer_tier_check of customer
--   - adds check customer_tier_check of customer (tier in ('FREE','TRIAL','PAID'))

ALTER TABLE customer DROP CONSTRAINT customer_tier_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV143 counts rows written since: fails if a row does not pass check customer_tier_check of customer, and reads all rows while nobody else can
ALTER TABLE customer ADD CONSTRAINT customer_tier_check CHECK (tier in ('FREE','TRIAL','PAID'));
