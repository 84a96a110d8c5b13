-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column land.id: bigint to integer
--   - changes column city_land.claimed_id: bigint to integer
--   - changes column city.country_id: bigint to integer
--   - renames foreign key city_country_id_fkey of city to city_land_id_fkey
--   - renames column city.country_id to land_id
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: land.id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: city_land.claimed_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: city.country_id from bigint to integer

-- Changes column land.id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: land.id from bigint to integer
-- RV113 the planner knows nothing of land.id then: run ANALYZE land afterwards
-- RV111 copies all of land while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on land: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM land WHERE id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of land have a value in id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE land ALTER COLUMN id TYPE integer;

-- Changes column city_land.claimed_id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: city_land.claimed_id from bigint to integer
-- RV113 the planner knows nothing of city_land.claimed_id then: run ANALYZE city_land afterwards
-- RV111 copies all of city_land while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on city_land: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM city_land WHERE claimed_id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of city_land have a value in claimed_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE city_land ALTER COLUMN claimed_id TYPE integer;

-- Changes column city.country_id: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: city.country_id from bigint to integer
-- RV113 the planner knows nothing of city.country_id then: run ANALYZE city afterwards
-- RV111 copies all of city while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on city: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM city WHERE country_id NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of city have a value in country_id that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE city ALTER COLUMN country_id TYPE integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Renames foreign key city_country_id_fkey of city to city_land_id_fkey
ALTER TABLE city RENAME CONSTRAINT city_country_id_fkey TO city_land_id_fkey;

-- Renames column city.country_id to land_id
-- RV131 code that says column city.country_id fails from this moment; it is land_id now
ALTER TABLE city RENAME COLUMN country_id TO land_id;
