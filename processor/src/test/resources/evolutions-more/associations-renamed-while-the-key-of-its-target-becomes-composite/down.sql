-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key person_town_code_town_country_fkey of person
--   - drops primary key city_pkey of city
--   - drops column person.town_country
--   - adds primary key city_pkey of city (code)
--   - adds foreign key person_home_code_fkey of person (town_code) to city (code)
--   - renames column person.town_code to home_code
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key city_pkey of city, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key person_home_code_fkey of person, and nobody can write to person or city meanwhile

-- Drops foreign key person_town_code_town_country_fkey of person
-- RV127 takes ACCESS EXCLUSIVE on city and person: nobody else reads or writes them until the transaction ends
ALTER TABLE person DROP CONSTRAINT person_town_code_town_country_fkey;

-- Drops primary key city_pkey of city
ALTER TABLE city DROP CONSTRAINT city_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column person.town_country
-- reviver:carried=person.town_country
ALTER TABLE person DROP COLUMN town_country;

-- Adds primary key city_pkey of city (code)
-- RV143 counts rows written since: fails if two rows agree in primary key city_pkey of city, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM city WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of city agree with another in code',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE city ADD CONSTRAINT city_pkey PRIMARY KEY (code);

-- Adds foreign key person_home_code_fkey of person (town_code) to city (code)
-- RV143 counts rows written since: fails if a row refers to none by foreign key person_home_code_fkey of person, and nobody can write to person or city meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM person AS child
        WHERE child.town_code IS NOT NULL AND NOT EXISTS (SELECT FROM city AS parent WHERE parent.code = child.town_code));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of person refer by town_code to no row of city',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE person ADD CONSTRAINT person_home_code_fkey FOREIGN KEY (town_code) REFERENCES city (code);

-- Renames column person.town_code to home_code
-- RV131 code that says column person.town_code fails from this moment; it is home_code now
ALTER TABLE person RENAME COLUMN town_code TO home_code;
