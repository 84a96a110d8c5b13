-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds table captain (id, club_id)
--   - adds table club (id, captain_id, city_id)
--   - adds column city.club_id (bigint)
--   - adds foreign key captain_club_id_fkey of captain (club_id) to club (id)
--   - adds foreign key club_captain_id_fkey of club (captain_id) to captain (id)
--   - adds foreign key club_city_id_fkey of club (city_id) to city (id)
--   - adds foreign key city_club_id_fkey of city (club_id) to club (id)

CREATE TABLE captain (
    id bigint NOT NULL,
    club_id bigint,
    CONSTRAINT captain_pkey PRIMARY KEY (id)
);

CREATE TABLE club (
    id bigint NOT NULL,
    captain_id bigint,
    city_id bigint,
    CONSTRAINT club_pkey PRIMARY KEY (id)
);

ALTER TABLE city ADD COLUMN club_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

ALTER TABLE captain ADD CONSTRAINT captain_club_id_fkey FOREIGN KEY (club_id) REFERENCES club (id);

ALTER TABLE club ADD CONSTRAINT club_captain_id_fkey FOREIGN KEY (captain_id) REFERENCES captain (id);

ALTER TABLE club ADD CONSTRAINT club_city_id_fkey FOREIGN KEY (city_id) REFERENCES city (id);

-- RV124 fails if a row refers to none by foreign key city_club_id_fkey of city, and nobody can write to city or club meanwhile
ALTER TABLE city ADD CONSTRAINT city_club_id_fkey FOREIGN KEY (club_id) REFERENCES club (id);
