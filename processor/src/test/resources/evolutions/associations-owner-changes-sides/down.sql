-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key photo_album_id_fkey of photo
--   - adds table album_photo (album_id, photos_id)
--   - moves data: copies rows of photo into album_photo
--   - drops column photo.album_id
--   - adds foreign key album_photo_photos_id_fkey of album_photo (photos_id) to photo (id)
--   - adds foreign key album_photo_album_id_fkey of album_photo (album_id) to album (id)

-- Drops foreign key photo_album_id_fkey of photo
-- RV127 takes ACCESS EXCLUSIVE on album and photo: nobody else reads or writes them until the transaction ends
ALTER TABLE photo DROP CONSTRAINT photo_album_id_fkey;

-- Adds table album_photo (album_id, photos_id)
CREATE TABLE album_photo (
    album_id bigint NOT NULL,
    photos_id bigint NOT NULL,
    CONSTRAINT album_photo_photos_id_key UNIQUE (photos_id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of photo into album_photo
-- RV112 writes rows of album_photo, all in one transaction: the more there are, the longer others wait
INSERT INTO album_photo (photos_id, album_id)
SELECT id, album_id
FROM photo
WHERE album_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column photo.album_id
-- reviver:carried=photo.album_id
ALTER TABLE photo DROP COLUMN album_id;

-- Adds foreign key album_photo_photos_id_fkey of album_photo (photos_id) to photo (id)
ALTER TABLE album_photo ADD CONSTRAINT album_photo_photos_id_fkey FOREIGN KEY (photos_id) REFERENCES photo (id);

-- Adds foreign key album_photo_album_id_fkey of album_photo (album_id) to album (id)
ALTER TABLE album_photo ADD CONSTRAINT album_photo_album_id_fkey FOREIGN KEY (album_id) REFERENCES album (id);
