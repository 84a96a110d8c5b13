-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key guest_seat_id_key of guest

-- Drops unique key guest_seat_id_key of guest
-- RV127 takes ACCESS EXCLUSIVE on guest: nobody else reads or writes it until the transaction ends
ALTER TABLE guest DROP CONSTRAINT guest_seat_id_key;
