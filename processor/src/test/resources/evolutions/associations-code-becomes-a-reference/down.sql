-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key firm_country_fkey of firm
--   - drops foreign key city_country_fkey of city
--   - drops table country
-- What it destroys, and when it fails:
--   - RV141 drops table country: all rows written since are lost

-- Drops foreign key firm_country_fkey of firm
-- RV127 takes ACCESS EXCLUSIVE on firm: nobody else reads or writes it until the transaction ends
ALTER TABLE firm DROP CONSTRAINT firm_country_fkey;

-- Drops foreign key city_country_fkey of city
-- RV127 takes ACCESS EXCLUSIVE on city: nobody else reads or writes it until the transaction ends
ALTER TABLE city DROP CONSTRAINT city_country_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops table country
-- RV141 drops table country: all rows written since are lost
DROP TABLE country;
