-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column desk.room_id: may be null

ALTER TABLE desk ALTER COLUMN room_id DROP NOT NULL;
