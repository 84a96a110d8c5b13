-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key key_room_id_fkey of key
--   - drops unique key key_room_id_key of key
--   - adds column room.spare_id (bigint)
--   - moves data: fills room.spare_id
--   - drops column key.room_id
--   - adds foreign key room_spare_id_fkey of room (spare_id) to key (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key room_spare_id_fkey of room, and nobody can write to room or key meanwhile

-- Drops foreign key key_room_id_fkey of key
-- RV127 takes ACCESS EXCLUSIVE on key and room: nobody else reads or writes them until the transaction ends
ALTER TABLE key DROP CONSTRAINT key_room_id_fkey;

-- Drops unique key key_room_id_key of key
ALTER TABLE key DROP CONSTRAINT key_room_id_key;

-- Adds column room.spare_id (bigint)
ALTER TABLE room ADD COLUMN spare_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills room.spare_id
-- RV112 writes rows of room, all in one transaction: the more there are, the longer others wait
UPDATE room SET spare_id = key.id
FROM key
WHERE key.room_id = room.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column key.room_id
-- reviver:carried=key.room_id
ALTER TABLE key DROP COLUMN room_id;

-- Adds foreign key room_spare_id_fkey of room (spare_id) to key (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key room_spare_id_fkey of room, and nobody can write to room or key meanwhile
ALTER TABLE room ADD CONSTRAINT room_spare_id_fkey FOREIGN KEY (spare_id) REFERENCES key (id);
