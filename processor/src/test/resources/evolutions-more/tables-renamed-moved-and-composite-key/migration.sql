-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds schema geo
--   - moves table region to geo.region
--   - renames table geo.region to province
--   - drops foreign key city_region_id_fkey of city
--   - drops primary key region_pkey of geo.province
--   - adds column city.region_country (character varying(2))
--   - adds column city.region_number (integer)
--   - changes column geo.province.id: may be null
--   - moves data: fills city.region_country, city.region_number
--   - drops column city.region_id
--   - drops column geo.province.id
--   - adds primary key province_pkey of geo.province (country, number)
--   - adds foreign key city_region_country_region_number_fkey of city (region_country, region_number) to geo.province (country, number)
-- Code from before it fails:
--   - table region is called geo.province now
--   - column city.region_id is gone
--   - column geo.province.id is gone
--   - values that primary key province_pkey of geo.province has already are refused
--   - values that foreign key city_region_country_region_number_fkey of city does not find are refused
-- What the way back does not bring back:
--   - drops column city.region_id: the way back restores the column, not its values
--   - drops column geo.province.id: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of city refer by region_country, region_number to rows whose new key nobody knows yet, so they have no region_id
--   - RV143 counts rows written since: every row needs a value in geo.province.id, and none was given; reads all of geo.province while nobody else can
--   - RV143 counts rows written since: fails if two rows agree in primary key region_pkey of geo.province, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key city_region_id_fkey of city, and nobody can write to city or geo.province meanwhile

-- Adds schema geo
CREATE SCHEMA geo;

-- Moves table region to geo.region
-- RV127 takes ACCESS EXCLUSIVE on region: nobody else reads or writes it until the transaction ends
ALTER TABLE region SET SCHEMA geo;

-- Renames table geo.region to province
-- RV131 code that says table region fails from this moment; it is province now
ALTER TABLE geo.region RENAME TO province;

-- Drops foreign key city_region_id_fkey of city
-- RV127 takes ACCESS EXCLUSIVE on city: nobody else reads or writes it until the transaction ends
ALTER TABLE city DROP CONSTRAINT city_region_id_fkey;

-- Drops primary key region_pkey of geo.province
ALTER TABLE geo.province DROP CONSTRAINT region_pkey;

-- Adds column city.region_country (character varying(2))
ALTER TABLE city ADD COLUMN region_country character varying(2);

-- Adds column city.region_number (integer)
ALTER TABLE city ADD COLUMN region_number integer;

-- Changes column geo.province.id: may be null
ALTER TABLE geo.province ALTER COLUMN id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills city.region_country, city.region_number
-- RV112 writes rows of city, all in one transaction: the more there are, the longer others wait
UPDATE city SET region_country = province.country, region_number = province.number
FROM geo.province
WHERE province.id = city.region_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column city.region_id
-- RV102 drops column city.region_id: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE city DROP COLUMN region_id;

-- Drops column geo.province.id
-- RV102 drops column geo.province.id: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE geo.province DROP COLUMN id;

-- Adds primary key province_pkey of geo.province (country, number)
-- RV122 fails if two rows agree in primary key province_pkey of geo.province, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM geo.province WHERE country IS NOT NULL AND number IS NOT NULL GROUP BY country, number HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of geo.province agree with another in country, number',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE geo.province ADD CONSTRAINT province_pkey PRIMARY KEY (country, number);

-- Adds foreign key city_region_country_region_number_fkey of city (region_country, region_number) to geo.province (country, number)
-- RV124 fails if a row refers to none by foreign key city_region_country_region_number_fkey of city, and nobody can write to city or geo.province meanwhile
ALTER TABLE city ADD CONSTRAINT city_region_country_region_number_fkey FOREIGN KEY (region_country, region_number) REFERENCES geo.province (country, number);
