-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column city.land_id to country_id
--   - renames foreign key city_land_id_fkey of city to city_country_id_fkey
--   - changes column city.country_id: integer to bigint
--   - changes column city_land.claimed_id: integer to bigint
--   - changes column land.id: integer to bigint
-- Code from before it fails:
--   - column city.land_id is called country_id now
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: land.id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: city_land.claimed_id from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: city.country_id from bigint to integer

-- Renames column city.land_id to country_id
-- RV131 code that says column city.land_id fails from this moment; it is country_id now
-- RV127 takes ACCESS EXCLUSIVE on city: nobody else reads or writes it until the transaction ends
ALTER TABLE city RENAME COLUMN land_id TO country_id;

-- Renames foreign key city_land_id_fkey of city to city_country_id_fkey
ALTER TABLE city RENAME CONSTRAINT city_land_id_fkey TO city_country_id_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column city.country_id: integer to bigint
-- RV113 the planner knows nothing of city.country_id then: run ANALYZE city afterwards
-- RV111 copies all of city while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE city ALTER COLUMN country_id TYPE bigint;

-- Changes column city_land.claimed_id: integer to bigint
-- RV113 the planner knows nothing of city_land.claimed_id then: run ANALYZE city_land afterwards
-- RV111 copies all of city_land while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on city_land: nobody else reads or writes it until the transaction ends
ALTER TABLE city_land ALTER COLUMN claimed_id TYPE bigint;

-- Changes column land.id: integer to bigint
-- RV113 the planner knows nothing of land.id then: run ANALYZE land afterwards
-- RV111 copies all of land while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on land: nobody else reads or writes it until the transaction ends
ALTER TABLE land ALTER COLUMN id TYPE bigint;
