-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=inserts-fail
-- reviver:after=<time>_init
-- What it does:
--   - drops check playlist_song_place_check of playlist_song
--   - drops primary key playlist_song_pkey of playlist_song
--   - changes column playlist_song.place: may be null
--   - drops column playlist_song.place
-- What it destroys, and when it fails:
--   - RV142 drops column playlist_song.place: all values written since are lost

-- Drops check playlist_song_place_check of playlist_song
-- RV127 takes ACCESS EXCLUSIVE on playlist_song: nobody else reads or writes it until the transaction ends
ALTER TABLE playlist_song DROP CONSTRAINT playlist_song_place_check;

-- Drops primary key playlist_song_pkey of playlist_song
ALTER TABLE playlist_song DROP CONSTRAINT playlist_song_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column playlist_song.place
-- RV142 drops column playlist_song.place: all values written since are lost
ALTER TABLE playlist_song DROP COLUMN place;
