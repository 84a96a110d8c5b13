-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds unique key guest_seat_id_key of guest (seat_id)

-- RV122 fails if two rows agree in unique key guest_seat_id_key of guest, and builds its index while nobody can read the table
ALTER TABLE guest ADD CONSTRAINT guest_seat_id_key UNIQUE (seat_id);
