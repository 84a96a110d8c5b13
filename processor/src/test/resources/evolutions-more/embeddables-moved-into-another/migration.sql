-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column app_user.home_lat to geo_lat
--   - renames column app_user.home_lon to geo_lon
--   - fills app_user.geo_lon where it is null, with 0
--   - changes column app_user.geo_lon: not null
-- Code from before it fails:
--   - column app_user.home_lat is called geo_lat now
--   - column app_user.home_lon is called geo_lon now
--   - app_user.geo_lon needs a value, and it may write none
-- What the way back does not bring back:
--   - fills app_user.geo_lon where it is null, with 0: the way back does not know which rows had no value in geo_lon

-- Renames column app_user.home_lat to geo_lat
-- RV131 code that says column app_user.home_lat fails from this moment; it is geo_lat now
-- RV127 takes ACCESS EXCLUSIVE on app_user: nobody else reads or writes it until the transaction ends
ALTER TABLE app_user RENAME COLUMN home_lat TO geo_lat;

-- Renames column app_user.home_lon to geo_lon
-- RV131 code that says column app_user.home_lon fails from this moment; it is geo_lon now
ALTER TABLE app_user RENAME COLUMN home_lon TO geo_lon;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Fills app_user.geo_lon where it is null, with 0
-- RV126 writes every row of app_user that has no geo_lon, in one transaction; nobody else can write to these rows until it ends
-- structure-only: the way back does not know which rows had no value in geo_lon
UPDATE app_user SET geo_lon = 0 WHERE geo_lon IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column app_user.geo_lon: not null
-- RV121 reads all of app_user while nobody else can
ALTER TABLE app_user ALTER COLUMN geo_lon SET NOT NULL;
