-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds unique key guest_seat_id_key of guest (seat_id)
-- Code from before it still works:
--   - values that unique key guest_seat_id_key of guest has already are refused

-- Adds unique key guest_seat_id_key of guest (seat_id)
-- RV122 fails if two rows agree in unique key guest_seat_id_key of guest, and builds its index while nobody can read the table
ALTER TABLE guest ADD CONSTRAINT guest_seat_id_key UNIQUE (seat_id);
