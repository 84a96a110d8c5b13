-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds schema music
--   - moves table song to music.song
--   - moves table tag to music.tag
--   - moves table song_tag to music.song_tag
--   - renames table music.song to track
--   - renames table music.song_tag to track_tag
--   - renames primary key song_pkey of music.track to track_pkey
--   - renames check song_tone_check of music.track to track_tone_check
--   - renames primary key song_tag_pkey of music.track_tag to track_tag_pkey
--   - renames foreign key song_tag_song_id_fkey of music.track_tag to track_tag_song_id_fkey
--   - renames foreign key song_tag_tags_id_fkey of music.track_tag to track_tag_tags_id_fkey
--   - adds sequence track_seq (start 1, increment 50)
--   - moves data: lets sequence track_seq begin above music.track.id
--   - drops sequence song_seq
-- Code from before it fails:
--   - table song is called music.track now
--   - table tag is called music.tag now
--   - table song_tag is called music.track_tag now
--   - sequence song_seq is gone, from which it takes numbers

-- Adds schema music
CREATE SCHEMA music;

-- Moves table song to music.song
-- RV127 takes ACCESS EXCLUSIVE on song: nobody else reads or writes it until the transaction ends
ALTER TABLE song SET SCHEMA music;

-- Moves table tag to music.tag
-- RV131 code that says table tag fails from this moment; it is music.tag now
-- RV127 takes ACCESS EXCLUSIVE on tag: nobody else reads or writes it until the transaction ends
ALTER TABLE tag SET SCHEMA music;

-- Moves table song_tag to music.song_tag
-- RV127 takes ACCESS EXCLUSIVE on song_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE song_tag SET SCHEMA music;

-- Renames table music.song to track
-- RV131 code that says table song fails from this moment; it is track now
ALTER TABLE music.song RENAME TO track;

-- Renames table music.song_tag to track_tag
-- RV131 code that says table song_tag fails from this moment; it is track_tag now
ALTER TABLE music.song_tag RENAME TO track_tag;

-- Renames primary key song_pkey of music.track to track_pkey
ALTER TABLE music.track RENAME CONSTRAINT song_pkey TO track_pkey;

-- Renames check song_tone_check of music.track to track_tone_check
ALTER TABLE music.track RENAME CONSTRAINT song_tone_check TO track_tone_check;

-- Renames primary key song_tag_pkey of music.track_tag to track_tag_pkey
ALTER TABLE music.track_tag RENAME CONSTRAINT song_tag_pkey TO track_tag_pkey;

-- Renames foreign key song_tag_song_id_fkey of music.track_tag to track_tag_song_id_fkey
ALTER TABLE music.track_tag RENAME CONSTRAINT song_tag_song_id_fkey TO track_tag_song_id_fkey;

-- Renames foreign key song_tag_tags_id_fkey of music.track_tag to track_tag_tags_id_fkey
ALTER TABLE music.track_tag RENAME CONSTRAINT song_tag_tags_id_fkey TO track_tag_tags_id_fkey;

-- Adds sequence track_seq (start 1, increment 50)
CREATE SEQUENCE track_seq START WITH 1 INCREMENT BY 50;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence track_seq begin above music.track.id
SELECT setval('track_seq', greatest(max(id) + 51, 1), false)
FROM music.track
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops sequence song_seq
DROP SEQUENCE song_seq;
