-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column app_user.geo_lon: may be null
--   - renames column app_user.geo_lon to home_lon
--   - renames column app_user.geo_lat to home_lat
-- What it does not bring back:
--   - fills app_user.geo_lon where it is null, with 0: the way back does not know which rows had no value in geo_lon

-- Changes column app_user.geo_lon: may be null
-- RV127 takes ACCESS EXCLUSIVE on app_user: nobody else reads or writes it until the transaction ends
ALTER TABLE app_user ALTER COLUMN geo_lon DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Renames column app_user.geo_lon to home_lon
-- RV131 code that says column app_user.geo_lon fails from this moment; it is home_lon now
ALTER TABLE app_user RENAME COLUMN geo_lon TO home_lon;

-- Renames column app_user.geo_lat to home_lat
-- RV131 code that says column app_user.geo_lat fails from this moment; it is home_lat now
ALTER TABLE app_user RENAME COLUMN geo_lat TO home_lat;
