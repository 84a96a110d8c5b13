-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column seat.letter to place
--   - drops primary key seat_pkey of seat
--   - adds primary key seat_pkey of seat (num, place)
-- Code from before it fails:
--   - column seat.letter is called place now
--   - values that primary key seat_pkey of seat has already are refused

-- Renames column seat.letter to place
-- RV131 code that says column seat.letter fails from this moment; it is place now
-- RV127 takes ACCESS EXCLUSIVE on seat: nobody else reads or writes it until the transaction ends
ALTER TABLE seat RENAME COLUMN letter TO place;

-- Drops primary key seat_pkey of seat
ALTER TABLE seat DROP CONSTRAINT seat_pkey;

-- Adds primary key seat_pkey of seat (num, place)
-- RV122 builds its index while nobody can read the table
ALTER TABLE seat ADD CONSTRAINT seat_pkey PRIMARY KEY (num, place);
