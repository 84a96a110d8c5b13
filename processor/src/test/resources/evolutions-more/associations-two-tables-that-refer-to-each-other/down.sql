-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key city_club_id_fkey of city
--   - drops foreign key club_city_id_fkey of club
--   - drops foreign key club_captain_id_fkey of club
--   - drops foreign key captain_club_id_fkey of captain
--   - drops column city.club_id
--   - drops table club
--   - drops table captain
-- What it destroys, and when it fails:
--   - RV142 drops column city.club_id: all values written since are lost
--   - RV141 drops table club: all rows written since are lost
--   - RV141 drops table captain: all rows written since are lost

-- Drops foreign key city_club_id_fkey of city
-- RV127 takes ACCESS EXCLUSIVE on city: nobody else reads or writes it until the transaction ends
ALTER TABLE city DROP CONSTRAINT city_club_id_fkey;

-- Drops foreign key club_city_id_fkey of club
ALTER TABLE club DROP CONSTRAINT club_city_id_fkey;

-- Drops foreign key club_captain_id_fkey of club
ALTER TABLE club DROP CONSTRAINT club_captain_id_fkey;

-- Drops foreign key captain_club_id_fkey of captain
ALTER TABLE captain DROP CONSTRAINT captain_club_id_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column city.club_id
-- RV142 drops column city.club_id: all values written since are lost
ALTER TABLE city DROP COLUMN club_id;

-- Drops table club
-- RV141 drops table club: all rows written since are lost
DROP TABLE club;

-- Drops table captain
-- RV141 drops table captain: all rows written since are lost
DROP TABLE captain;
