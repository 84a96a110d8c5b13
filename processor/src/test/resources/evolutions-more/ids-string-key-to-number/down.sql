-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key city_country_fkey of city
--   - drops primary key country_pkey of country
--   - changes column country.code: integer to character varying(4)
--   - changes column city.country: integer to character varying(4)
--   - adds primary key country_pkey of country (code)
--   - adds foreign key city_country_fkey of city (country) to country (code)
-- What it does not bring back:
--   - changes column city.country: character varying(4) to integer: the way back restores the type; values may come back in another spelling
--   - changes column country.code: character varying(4) to integer: the way back restores the type; values may come back in another spelling
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: country.code from integer to character varying(4)
--   - RV143 counts rows written since: fails if a value does not fit: city.country from integer to character varying(4)

-- Drops foreign key city_country_fkey of city
-- RV127 takes ACCESS EXCLUSIVE on city and country: nobody else reads or writes them until the transaction ends
ALTER TABLE city DROP CONSTRAINT city_country_fkey;

-- Drops primary key country_pkey of country
ALTER TABLE country DROP CONSTRAINT country_pkey;

-- Changes column country.code: integer to character varying(4)
-- RV143 counts rows written since: fails if a value does not fit: country.code from integer to character varying(4)
-- RV113 the planner knows nothing of country.code then: run ANALYZE country afterwards
-- RV111 copies all of country while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM country WHERE (code::character varying(4))::text IS DISTINCT FROM code::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of country have a value in code that character varying(4) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE country ALTER COLUMN code TYPE character varying(4);

-- Changes column city.country: integer to character varying(4)
-- RV143 counts rows written since: fails if a value does not fit: city.country from integer to character varying(4)
-- RV113 the planner knows nothing of city.country then: run ANALYZE city afterwards
-- RV111 copies all of city while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: restores the type; values may come back in another spelling
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM city WHERE (country::character varying(4))::text IS DISTINCT FROM country::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of city have a value in country that character varying(4) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE city ALTER COLUMN country TYPE character varying(4);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds primary key country_pkey of country (code)
-- RV122 builds its index while nobody can read the table
ALTER TABLE country ADD CONSTRAINT country_pkey PRIMARY KEY (code);

-- Adds foreign key city_country_fkey of city (country) to country (code)
-- RV124 nobody can write to city or country meanwhile
ALTER TABLE city ADD CONSTRAINT city_country_fkey FOREIGN KEY (country) REFERENCES country (code);
