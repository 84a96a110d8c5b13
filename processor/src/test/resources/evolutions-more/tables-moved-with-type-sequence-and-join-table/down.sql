-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence song_seq (start 1, increment 50)
--   - moves data: lets sequence song_seq begin above music.track.id
--   - drops sequence track_seq
--   - renames foreign key track_tag_tags_id_fkey of music.track_tag to song_tag_tags_id_fkey
--   - renames foreign key track_tag_song_id_fkey of music.track_tag to song_tag_song_id_fkey
--   - renames primary key track_tag_pkey of music.track_tag to song_tag_pkey
--   - renames check track_tone_check of music.track to song_tone_check
--   - renames primary key track_pkey of music.track to song_pkey
--   - renames table music.track_tag to song_tag
--   - renames table music.track to song
--   - moves table music.song_tag to song_tag
--   - moves table music.tag to tag
--   - moves table music.song to song
--   - drops schema music

-- Adds sequence song_seq (start 1, increment 50)
CREATE SEQUENCE song_seq START WITH 1 INCREMENT BY 50;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence song_seq begin above music.track.id
SELECT setval('song_seq', greatest(max(id) + 51, 1), false)
FROM music.track
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops sequence track_seq
DROP SEQUENCE track_seq;

-- Renames foreign key track_tag_tags_id_fkey of music.track_tag to song_tag_tags_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on music.track_tag: nobody else reads or writes it until the transaction ends
ALTER TABLE music.track_tag RENAME CONSTRAINT track_tag_tags_id_fkey TO song_tag_tags_id_fkey;

-- Renames foreign key track_tag_song_id_fkey of music.track_tag to song_tag_song_id_fkey
ALTER TABLE music.track_tag RENAME CONSTRAINT track_tag_song_id_fkey TO song_tag_song_id_fkey;

-- Renames primary key track_tag_pkey of music.track_tag to song_tag_pkey
ALTER TABLE music.track_tag RENAME CONSTRAINT track_tag_pkey TO song_tag_pkey;

-- Renames check track_tone_check of music.track to song_tone_check
-- RV127 takes ACCESS EXCLUSIVE on music.track: nobody else reads or writes it until the transaction ends
ALTER TABLE music.track RENAME CONSTRAINT track_tone_check TO song_tone_check;

-- Renames primary key track_pkey of music.track to song_pkey
ALTER TABLE music.track RENAME CONSTRAINT track_pkey TO song_pkey;

-- Renames table music.track_tag to song_tag
ALTER TABLE music.track_tag RENAME TO song_tag;

-- Renames table music.track to song
ALTER TABLE music.track RENAME TO song;

-- Moves table music.song_tag to song_tag
-- RV131 code that says table music.track_tag fails from this moment; it is song_tag now
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE music.song_tag SET SCHEMA %I', current_schema());
END
$guard$;

-- Moves table music.tag to tag
-- RV131 code that says table music.tag fails from this moment; it is tag now
-- RV127 takes ACCESS EXCLUSIVE on music.tag: nobody else reads or writes it until the transaction ends
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE music.tag SET SCHEMA %I', current_schema());
END
$guard$;

-- Moves table music.song to song
-- RV131 code that says table music.track fails from this moment; it is song now
DO $guard$
BEGIN
    EXECUTE format('ALTER TABLE music.song SET SCHEMA %I', current_schema());
END
$guard$;

-- Drops schema music
DROP SCHEMA music;
