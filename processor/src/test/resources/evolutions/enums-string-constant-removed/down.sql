-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check customer_tier_check of customer
--   - adds check customer_tier_check of customer (tier in ('FREE','TRIAL','PAID'))

-- Drops check customer_tier_check of customer
-- RV127 takes ACCESS EXCLUSIVE on customer: nobody else reads or writes it until the transaction ends
ALTER TABLE customer DROP CONSTRAINT customer_tier_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds check customer_tier_check of customer (tier in ('FREE','TRIAL','PAID'))
-- RV123 reads all rows while nobody else can
ALTER TABLE customer ADD CONSTRAINT customer_tier_check CHECK (tier in ('FREE','TRIAL','PAID'));
