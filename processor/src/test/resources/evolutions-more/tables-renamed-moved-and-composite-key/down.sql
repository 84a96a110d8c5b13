-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence region_seq (start 1, increment 50)
--   - drops foreign key city_region_country_region_number_fkey of city
--   - drops primary key province_pkey of geo.province
--   - adds column geo.province.id (bigint)
--   - adds column city.region_id (bigint)
--   - moves data: fills geo.province.id
--   - moves data: fills city.region_id
--   - moves data: lets sequence region_seq begin above geo.province.id
--   - changes column geo.province.id: not null
--   - drops column city.region_number
--   - drops column city.region_country
--   - adds primary key region_pkey of geo.province (id)
--   - adds foreign key city_region_id_fkey of city (region_id) to geo.province (id)
--   - renames table geo.province to region
--   - moves table geo.region to region
--   - drops schema geo
-- What it does not bring back:
--   - : the way back restores the rows, under new keys in geo.province.id
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in primary key region_pkey of geo.province, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key city_region_id_fkey of city, and nobody can write to city or geo.province meanwhile

-- Adds sequence region_seq (start 1, increment 50)
CREATE SEQUENCE region_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key city_region_country_region_number_fkey of city
-- RV127 takes ACCESS EXCLUSIVE on city and geo.province: nobody else reads or writes them until the transaction ends
ALTER TABLE city DROP CONSTRAINT city_region_country_region_number_fkey;

-- Drops primary key province_pkey of geo.province
ALTER TABLE geo.province DROP CONSTRAINT province_pkey;

-- Adds column geo.province.id (bigint)
ALTER TABLE geo.province ADD COLUMN id bigint;

-- Adds column city.region_id (bigint)
ALTER TABLE city ADD COLUMN region_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills geo.province.id
-- RV112 writes rows of geo.province, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the rows, under new keys in geo.province.id
UPDATE geo.province SET id = nextval('region_seq');

-- Moves data: fills city.region_id
-- RV112 writes rows of city, all in one transaction: the more there are, the longer others wait
UPDATE city SET region_id = province.id
FROM geo.province
WHERE province.country = city.region_country AND province.number = city.region_number;

-- Moves data: lets sequence region_seq begin above geo.province.id
SELECT setval('region_seq', greatest(max(id) + 51, 1), false)
FROM geo.province
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column geo.province.id: not null
-- RV121 reads all of geo.province while nobody else can
ALTER TABLE geo.province ALTER COLUMN id SET NOT NULL;

-- Drops column city.region_number
-- reviver:carried=city.region_number
ALTER TABLE city DROP COLUMN region_number;

-- Drops column city.region_country
-- reviver:carried=city.region_country
ALTER TABLE city DROP COLUMN region_country;

-- Adds primary key region_pkey of geo.province (id)
-- RV143 counts rows written since: fails if two rows agree in primary key region_pkey of geo.province, and builds its index while nobody can read the table
ALTER TABLE geo.province ADD CONSTRAINT region_pkey PRIMARY KEY (id);

-- Adds foreign key city_region_id_fkey of city (region_id) to geo.province (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key city_region_id_fkey of city, and nobody can write to city or geo.province meanwhile
ALTER TABLE city ADD CONSTRAINT city_region_id_fkey FOREIGN KEY (region_id) REFERENCES geo.province (id);

-- Renames table geo.province to region
ALTER TABLE geo.province RENAME TO region;

-- Moves table geo.region to region
-- RV131 code that says table geo.province fails from this moment; it is region now
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE geo.region SET SCHEMA %I', current_schema());
END
$guard$;

-- Drops schema geo
DROP SCHEMA geo;
