-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops foreign key city_club_id_fkey of city
--   - drops foreign key club_city_id_fkey of club
--   - drops foreign key club_captain_id_fkey of club
--   - drops foreign key captain_club_id_fkey of captain
--   - drops column city.club_id
--   - drops table club
--   - drops table captain

ALTER TABLE city DROP CONSTRAINT city_club_id_fkey;

ALTER TABLE club DROP CONSTRAINT club_city_id_fkey;

ALTER TABLE club DROP CONSTRAINT club_captain_id_fkey;

ALTER TABLE captain DROP CONSTRAINT captain_club_id_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV142 drops column city.club_id: all values written since are lost
ALTER TABLE city DROP COLUMN club_id;

-- RV141 drops table club: all rows written since are lost
DROP TABLE club;

-- RV141 drops table captain: all rows written since are lost
DROP TABLE captain;
