-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key seat_pkey of seat
--   - adds primary key seat_pkey of seat (place, num)
--   - renames column seat.place to letter

-- Drops primary key seat_pkey of seat
-- RV127 takes ACCESS EXCLUSIVE on seat: nobody else reads or writes it until the transaction ends
ALTER TABLE seat DROP CONSTRAINT seat_pkey;

-- Adds primary key seat_pkey of seat (place, num)
-- RV122 builds its index while nobody can read the table
ALTER TABLE seat ADD CONSTRAINT seat_pkey PRIMARY KEY (place, num);

-- Renames column seat.place to letter
-- RV131 code that says column seat.place fails from this moment; it is letter now
ALTER TABLE seat RENAME COLUMN place TO letter;
