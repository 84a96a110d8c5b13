-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds column track.place (integer)
--   - moves data: numbers the rows in track.place
--   - adds check track_place_check of track (place>=0)
-- Code from before it still works:
--   - values that check track_place_check of track does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV142 drops column track.place: all values written since are lost

-- Adds column track.place (integer)
-- RV127 takes ACCESS EXCLUSIVE on track: nobody else reads or writes it until the transaction ends
ALTER TABLE track ADD COLUMN place integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: numbers the rows in track.place
-- RV112 writes rows of track, all in one transaction: the more there are, the longer others wait
UPDATE track SET place = numbered.place
FROM (
    SELECT id, row_number() OVER (PARTITION BY list_id ORDER BY id) - 1 AS place
    FROM track
    WHERE list_id IS NOT NULL
) AS numbered
WHERE numbered.id = track.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check track_place_check of track (place>=0)
-- RV123 reads all rows while nobody else can
ALTER TABLE track ADD CONSTRAINT track_place_check CHECK (place>=0);
