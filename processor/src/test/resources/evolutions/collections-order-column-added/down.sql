-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check track_place_check of track
--   - drops column track.place
-- What it destroys, and when it fails:
--   - RV142 drops column track.place: all values written since are lost

-- Drops check track_place_check of track
-- RV127 takes ACCESS EXCLUSIVE on track: nobody else reads or writes it until the transaction ends
ALTER TABLE track DROP CONSTRAINT track_place_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column track.place
-- RV142 drops column track.place: all values written since are lost
ALTER TABLE track DROP COLUMN place;
