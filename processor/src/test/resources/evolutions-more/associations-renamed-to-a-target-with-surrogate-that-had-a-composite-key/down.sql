-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_town_id_fkey of person
--   - drops unique key city_code_country_key of city
--   - drops primary key city_pkey of city
--   - adds column person.home_country (character varying(255))
--   - adds column person.home_code (character varying(255))
--   - changes column city.id: may be null
--   - moves data: fills person.home_code, person.home_country
--   - drops column person.town_id
--   - drops column city.id
--   - adds primary key city_pkey of city (code, country)
--   - adds foreign key person_home_code_home_country_fkey of person (home_code, home_country) to city (code, country)
--   - drops sequence city_seq
-- What it destroys, and when it fails:
--   - RV142 keeps the rows but not city.id: those keys are lost
--   - RV143 counts rows written since: fails if a row refers to none by foreign key person_home_code_home_country_fkey of person, and nobody can write to person or city meanwhile

-- Drops foreign key person_town_id_fkey of person
-- RV127 takes ACCESS EXCLUSIVE on city and person: nobody else reads or writes them until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_town_id_fkey;

-- Drops unique key city_code_country_key of city
ALTER TABLE city DROP CONSTRAINT city_code_country_key;

-- Drops primary key city_pkey of city
ALTER TABLE city DROP CONSTRAINT city_pkey;

-- Adds column person.home_country (character varying(255))
ALTER TABLE person ADD COLUMN home_country character varying(255);

-- Adds column person.home_code (character varying(255))
ALTER TABLE person ADD COLUMN home_code character varying(255);

-- Changes column city.id: may be null
ALTER TABLE city ALTER COLUMN id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills person.home_code, person.home_country
-- RV112 writes rows of person, all in one transaction: the more there are, the longer others wait
UPDATE person SET home_code = city.code, home_country = city.country
FROM city
WHERE city.id = person.town_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column person.town_id
-- reviver:carried=person.town_id
ALTER TABLE person DROP COLUMN town_id;

-- Drops column city.id
-- reviver:carried=city.id
ALTER TABLE city DROP COLUMN id;

-- Adds primary key city_pkey of city (code, country)
-- RV122 builds its index while nobody can read the table
ALTER TABLE city ADD CONSTRAINT city_pkey PRIMARY KEY (code, country);

-- Adds foreign key person_home_code_home_country_fkey of person (home_code, home_country) to city (code, country)
-- RV143 counts rows written since: fails if a row refers to none by foreign key person_home_code_home_country_fkey of person, and nobody can write to person or city meanwhile
ALTER TABLE person ADD CONSTRAINT person_home_code_home_country_fkey FOREIGN KEY (home_code, home_country) REFERENCES city (code, country);

-- Drops sequence city_seq
DROP SEQUENCE city_seq;
