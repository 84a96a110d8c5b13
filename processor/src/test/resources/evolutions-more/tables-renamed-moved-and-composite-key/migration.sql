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
--   - drops sequence region_seq
-- Code from before it fails:
--   - table region is called geo.province now
--   - column city.region_id is gone
--   - column geo.province.id is gone
--   - values that primary key province_pkey of geo.province has already are refused
--   - values that foreign key city_region_country_region_number_fkey of city does not find are refused
--   - sequence region_seq is gone, from which it takes numbers
-- What the way back does not bring back:
--   - : the way back restores the rows, under new keys in geo.province.id
-- What the way back destroys, and when it fails:
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
-- RV104 drops foreign key city_region_id_fkey of city: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on city: nobody else reads or writes it until the transaction ends
ALTER TABLE city DROP CONSTRAINT city_region_id_fkey;

-- Drops primary key region_pkey of geo.province
-- RV104 drops primary key region_pkey of geo.province: rows that break it may arrive, and then it cannot be put back
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
-- reviver:carried=city.region_id
ALTER TABLE city DROP COLUMN region_id;

-- Drops column geo.province.id
-- reviver:carried=geo.province.id
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

-- Drops sequence region_seq
DROP SEQUENCE region_seq;
