-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key room_spare_id_fkey of room
--   - adds column key.room_id (bigint)
--   - moves data: fills key.room_id
--   - drops column room.spare_id
--   - adds unique key key_room_id_key of key (room_id)
--   - adds foreign key key_room_id_fkey of key (room_id) to room (id)
-- Code from before it fails:
--   - column room.spare_id is gone
--   - values that foreign key key_room_id_fkey of key does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key room_spare_id_fkey of room, and nobody can write to room or key meanwhile

-- Drops foreign key room_spare_id_fkey of room
-- RV104 drops foreign key room_spare_id_fkey of room: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on key and room: nobody else reads or writes them until the transaction ends
ALTER TABLE room DROP CONSTRAINT room_spare_id_fkey;

-- Adds column key.room_id (bigint)
ALTER TABLE key ADD COLUMN room_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills key.room_id
-- RV109 fails if rows of key have more than one of room, and room_id holds one only
-- RV112 writes rows of key, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM (SELECT FROM room WHERE spare_id IS NOT NULL GROUP BY spare_id HAVING count(DISTINCT id) > 1) AS several);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of key have more than one of room, and room_id holds one only',
            HINT = 'Leave one for each, first or in this script.';
    END IF;
END
$guard$;
UPDATE key SET room_id = room.id
FROM room
WHERE room.spare_id = key.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column room.spare_id
-- reviver:carried=room.spare_id
ALTER TABLE room DROP COLUMN spare_id;

-- Adds unique key key_room_id_key of key (room_id)
-- RV122 fails if two rows agree in unique key key_room_id_key of key, and builds its index while nobody can read the table
ALTER TABLE key ADD CONSTRAINT key_room_id_key UNIQUE (room_id);

-- Adds foreign key key_room_id_fkey of key (room_id) to room (id)
-- RV124 fails if a row refers to none by foreign key key_room_id_fkey of key, and nobody can write to key or room meanwhile
ALTER TABLE key ADD CONSTRAINT key_room_id_fkey FOREIGN KEY (room_id) REFERENCES room (id);
