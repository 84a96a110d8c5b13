-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column person.home_street to address_street
--   - renames column person.home_city to address_city
-- Code from before it fails:
--   - column person.home_street is called address_street now
--   - column person.home_city is called address_city now

-- Renames column person.home_street to address_street
-- RV131 code that says column person.home_street fails from this moment; it is address_street now
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person RENAME COLUMN home_street TO address_street;

-- Renames column person.home_city to address_city
-- RV131 code that says column person.home_city fails from this moment; it is address_city now
ALTER TABLE person RENAME COLUMN home_city TO address_city;
