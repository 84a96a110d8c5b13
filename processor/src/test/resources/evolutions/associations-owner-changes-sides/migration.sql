-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key album_photo_album_id_fkey of album_photo
--   - drops foreign key album_photo_photos_id_fkey of album_photo
--   - adds column photo.album_id (bigint)
--   - moves data: fills photo.album_id
--   - drops table album_photo
--   - adds foreign key photo_album_id_fkey of photo (album_id) to album (id)
-- Code from before it fails:
--   - table album_photo is gone
--   - values that foreign key photo_album_id_fkey of photo does not find are refused

-- Drops foreign key album_photo_album_id_fkey of album_photo
-- RV127 takes ACCESS EXCLUSIVE on album: nobody else reads or writes it until the transaction ends
ALTER TABLE album_photo DROP CONSTRAINT album_photo_album_id_fkey;

-- Drops foreign key album_photo_photos_id_fkey of album_photo
-- RV127 takes ACCESS EXCLUSIVE on photo: nobody else reads or writes it until the transaction ends
ALTER TABLE album_photo DROP CONSTRAINT album_photo_photos_id_fkey;

-- Adds column photo.album_id (bigint)
ALTER TABLE photo ADD COLUMN album_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills photo.album_id
-- RV112 writes rows of photo, all in one transaction: the more there are, the longer others wait
UPDATE photo SET album_id = album_photo.album_id
FROM album_photo
WHERE album_photo.photos_id = photo.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table album_photo
-- reviver:carried=album_photo
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM album_photo
        WHERE jsonb_strip_nulls(to_jsonb(album_photo.*) - ARRAY['album_id', 'photos_id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of album_photo that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE album_photo;

-- Adds foreign key photo_album_id_fkey of photo (album_id) to album (id)
-- RV124 fails if a row refers to none by foreign key photo_album_id_fkey of photo, and nobody can write to photo or album meanwhile
ALTER TABLE photo ADD CONSTRAINT photo_album_id_fkey FOREIGN KEY (album_id) REFERENCES album (id);
