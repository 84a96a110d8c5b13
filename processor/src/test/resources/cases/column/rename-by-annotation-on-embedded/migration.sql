-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - renames column person.home_street to address_street
--   - renames column person.home_city to address_city

-- RV131 code that says column person.home_street fails from this moment; it is address_street now
ALTER TABLE person RENAME COLUMN home_street TO address_street;

-- RV131 code that says column person.home_city fails from this moment; it is address_city now
ALTER TABLE person RENAME COLUMN home_city TO address_city;
