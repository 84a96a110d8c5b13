-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key city_region_country_region_number_fkey of city
--   - drops primary key province_pkey of geo.province
--   - adds column geo.province.id (bigint)
--   - adds column city.region_id (bigint)
--   - moves data: makes sure that no rows of city refer by region_country, region_number to rows whose new key nobody knows yet, so they have no region_id
--   - fails if geo.province.id is null in any row: no value was given
--   - changes column geo.province.id: not null
--   - drops column city.region_number
--   - drops column city.region_country
--   - adds primary key region_pkey of geo.province (id)
--   - adds foreign key city_region_id_fkey of city (region_id) to geo.province (id)
--   - renames table geo.province to region
--   - moves table geo.region to region
--   - drops schema geo
-- What it does not bring back:
--   - drops column city.region_id: the way back restores the column, not its values
--   - drops column geo.province.id: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of city refer by region_country, region_number to rows whose new key nobody knows yet, so they have no region_id
--   - RV143 counts rows written since: every row needs a value in geo.province.id, and none was given; reads all of geo.province while nobody else can
--   - RV143 counts rows written since: fails if two rows agree in primary key region_pkey of geo.province, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key city_region_id_fkey of city, and nobody can write to city or geo.province meanwhile

-- Drops foreign key city_region_country_region_number_fkey of city
-- RV127 takes ACCESS EXCLUSIVE on city and geo.province: nobody else reads or writes them until the transaction ends
ALTER TABLE city DROP CONSTRAINT city_region_country_region_number_fkey;

-- Drops primary key province_pkey of geo.province
ALTER TABLE geo.province DROP CONSTRAINT province_pkey;

-- Adds column geo.province.id (bigint)
-- structure-only: restores the column, not its values
ALTER TABLE geo.province ADD COLUMN id bigint;

-- Adds column city.region_id (bigint)
-- structure-only: restores the column, not its values
ALTER TABLE city ADD COLUMN region_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of city refer by region_country, region_number to rows whose new key nobody knows yet, so they have no region_id
-- RV143 counts rows written since: fails if rows of city refer by region_country, region_number to rows whose new key nobody knows yet, so they have no region_id
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM city
        WHERE region_country IS NOT NULL AND region_number IS NOT NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of city refer by region_country, region_number to rows whose new key nobody knows yet, so they have no region_id',
            HINT = 'Give both their values at this place of the script, instead of this check.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Fails if geo.province.id is null in any row: no value was given
-- reviver:fill geo.province.id
-- Rows may be here that have no value in id. Write it at this place:
--     UPDATE geo.province SET id = ... WHERE id IS NULL;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM geo.province WHERE id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of geo.province have no value in id, which every row must have from here on',
            HINT = 'Write the UPDATE that gives them one in this file, at the line reviver:fill geo.province.id, or give these rows a value by hand.';
    END IF;
END
$guard$;

-- Changes column geo.province.id: not null
-- RV143 counts rows written since: every row needs a value in geo.province.id, and none was given; reads all of geo.province while nobody else can
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
