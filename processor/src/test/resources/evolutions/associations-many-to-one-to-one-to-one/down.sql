-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops unique key guest_seat_id_key of guest

ALTER TABLE guest DROP CONSTRAINT guest_seat_id_key;
