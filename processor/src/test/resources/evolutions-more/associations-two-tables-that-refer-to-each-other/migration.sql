-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds table captain (id, club_id)
--   - adds table club (id, captain_id, city_id)
--   - adds column city.club_id (bigint)
--   - adds foreign key captain_club_id_fkey of captain (club_id) to club (id)
--   - adds foreign key club_captain_id_fkey of club (captain_id) to captain (id)
--   - adds foreign key club_city_id_fkey of club (city_id) to city (id)
--   - adds foreign key city_club_id_fkey of city (club_id) to club (id)
-- Code from before it still works:
--   - values that foreign key city_club_id_fkey of city does not find are refused
-- What the way back destroys, and when it fails:
--   - RV142 drops column city.club_id: all values written since are lost
--   - RV141 drops table club: all rows written since are lost
--   - RV141 drops table captain: all rows written since are lost

-- Adds table captain (id, club_id)
CREATE TABLE captain (
    id bigint NOT NULL,
    club_id bigint,
    CONSTRAINT captain_pkey PRIMARY KEY (id)
);

-- Adds table club (id, captain_id, city_id)
CREATE TABLE club (
    id bigint NOT NULL,
    captain_id bigint,
    city_id bigint,
    CONSTRAINT club_pkey PRIMARY KEY (id)
);

-- Adds column city.club_id (bigint)
-- RV127 takes ACCESS EXCLUSIVE on city: nobody else reads or writes it until the transaction ends
ALTER TABLE city ADD COLUMN club_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds foreign key captain_club_id_fkey of captain (club_id) to club (id)
ALTER TABLE captain ADD CONSTRAINT captain_club_id_fkey FOREIGN KEY (club_id) REFERENCES club (id);

-- Adds foreign key club_captain_id_fkey of club (captain_id) to captain (id)
ALTER TABLE club ADD CONSTRAINT club_captain_id_fkey FOREIGN KEY (captain_id) REFERENCES captain (id);

-- Adds foreign key club_city_id_fkey of club (city_id) to city (id)
ALTER TABLE club ADD CONSTRAINT club_city_id_fkey FOREIGN KEY (city_id) REFERENCES city (id);

-- Adds foreign key city_club_id_fkey of city (club_id) to club (id)
-- RV124 fails if a row refers to none by foreign key city_club_id_fkey of city, and nobody can write to city or club meanwhile
ALTER TABLE city ADD CONSTRAINT city_club_id_fkey FOREIGN KEY (club_id) REFERENCES club (id);
