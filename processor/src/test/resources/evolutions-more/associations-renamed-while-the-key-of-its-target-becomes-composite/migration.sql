-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column person.home_code to town_code
--   - drops foreign key person_home_code_fkey of person
--   - drops primary key city_pkey of city
--   - adds column person.town_country (character varying(255))
--   - moves data: fills person.town_country
--   - adds primary key city_pkey of city (code, country)
--   - adds foreign key person_town_code_town_country_fkey of person (town_code, town_country) to city (code, country)
-- Code from before it fails:
--   - column person.home_code is called town_code now
--   - values that primary key city_pkey of city has already are refused
--   - values that foreign key person_town_code_town_country_fkey of person does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key city_pkey of city, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key person_home_code_fkey of person, and nobody can write to person or city meanwhile

-- Renames column person.home_code to town_code
-- RV131 code that says column person.home_code fails from this moment; it is town_code now
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person RENAME COLUMN home_code TO town_code;

-- Drops foreign key person_home_code_fkey of person
-- RV104 drops foreign key person_home_code_fkey of person: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on city: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_home_code_fkey;

-- Drops primary key city_pkey of city
ALTER TABLE city DROP CONSTRAINT city_pkey;

-- Adds column person.town_country (character varying(255))
ALTER TABLE person ADD COLUMN town_country character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.town_country
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
UPDATE person SET town_country = city.country
FROM city
WHERE city.code = person.town_code;

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds primary key city_pkey of city (code, country)
-- RV122 builds its index while nobody can read the table
ALTER TABLE city ADD CONSTRAINT city_pkey PRIMARY KEY (code, country);

-- Adds foreign key person_town_code_town_country_fkey of person (town_code, town_country) to city (code, country)
-- RV124 fails if a row refers to none by foreign key person_town_code_town_country_fkey of person, and nobody can write to person or city meanwhile
ALTER TABLE person ADD CONSTRAINT person_town_code_town_country_fkey FOREIGN KEY (town_code, town_country) REFERENCES city (code, country);
