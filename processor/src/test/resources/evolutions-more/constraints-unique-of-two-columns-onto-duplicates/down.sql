-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key seat_hall_number_key of seat

-- Drops unique key seat_hall_number_key of seat
-- RV127 takes ACCESS EXCLUSIVE on seat: nobody else reads or writes it until the transaction ends
ALTER TABLE seat DROP CONSTRAINT seat_hall_number_key;
