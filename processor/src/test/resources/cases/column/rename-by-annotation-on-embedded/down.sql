-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column person.address_city to home_city
--   - renames column person.address_street to home_street

-- Renames column person.address_city to home_city
-- RV131 code that says column person.address_city fails from this moment; it is home_city now
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person RENAME COLUMN address_city TO home_city;

-- Renames column person.address_street to home_street
-- RV131 code that says column person.address_street fails from this moment; it is home_street now
ALTER TABLE person RENAME COLUMN address_street TO home_street;
