-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - adds column playlist_song.place (integer)
--   - moves data: numbers the rows in playlist_song.place
--   - changes column playlist_song.place: not null
--   - adds primary key playlist_song_pkey of playlist_song (playlist_id, place)
--   - adds check playlist_song_place_check of playlist_song (place>=0)
-- Code from before it reads and updates, but cannot insert everywhere:
--   - playlist_song.place needs a value, and it does not know it
--   - values that primary key playlist_song_pkey of playlist_song has already are refused
--   - values that check playlist_song_place_check of playlist_song does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV142 drops column playlist_song.place: all values written since are lost

-- Adds column playlist_song.place (integer)
-- RV127 takes ACCESS EXCLUSIVE on playlist_song: nobody else reads or writes it until the transaction ends
ALTER TABLE playlist_song ADD COLUMN place integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: numbers the rows in playlist_song.place
-- RV112 writes rows of playlist_song, all in one transaction: the more there are, the longer others wait
UPDATE playlist_song SET place = numbered.place
FROM (
    SELECT ctid, row_number() OVER (PARTITION BY playlist_id ORDER BY songs_id) - 1 AS place
    FROM playlist_song
) AS numbered
WHERE numbered.ctid = playlist_song.ctid;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column playlist_song.place: not null
-- RV121 reads all of playlist_song while nobody else can
-- RV132 code that does not know playlist_song.place cannot insert rows any more
ALTER TABLE playlist_song ALTER COLUMN place SET NOT NULL;

-- Adds primary key playlist_song_pkey of playlist_song (playlist_id, place)
-- RV122 fails if two rows agree in primary key playlist_song_pkey of playlist_song, and builds its index while nobody can read the table
ALTER TABLE playlist_song ADD CONSTRAINT playlist_song_pkey PRIMARY KEY (playlist_id, place);

-- Adds check playlist_song_place_check of playlist_song (place>=0)
-- RV123 reads all rows while nobody else can
ALTER TABLE playlist_song ADD CONSTRAINT playlist_song_place_check CHECK (place>=0);
