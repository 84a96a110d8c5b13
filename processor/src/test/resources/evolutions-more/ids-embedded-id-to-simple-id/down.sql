-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key ticket_seat_id_fkey of ticket
--   - drops unique key seat_num_letter_key of seat
--   - drops primary key seat_pkey of seat
--   - adds column ticket.seat_num (integer)
--   - adds column ticket.seat_letter (character varying(255))
--   - moves data: fills ticket.seat_letter, ticket.seat_num
--   - drops column ticket.seat_id
--   - drops column seat.id
--   - adds primary key seat_pkey of seat (letter, num)
--   - adds foreign key ticket_seat_letter_seat_num_fkey of ticket (seat_letter, seat_num) to seat (letter, num)
-- What it destroys, and when it fails:
--   - RV142 drops column seat.id: all values written since are lost
--   - RV143 counts rows written since: fails if a row refers to none by foreign key ticket_seat_letter_seat_num_fkey of ticket, and nobody can write to ticket or seat meanwhile

-- Drops foreign key ticket_seat_id_fkey of ticket
-- RV127 takes ACCESS EXCLUSIVE on seat and ticket: nobody else reads or writes them until the transaction ends
ALTER TABLE ticket DROP CONSTRAINT ticket_seat_id_fkey;

-- Drops unique key seat_num_letter_key of seat
ALTER TABLE seat DROP CONSTRAINT seat_num_letter_key;

-- Drops primary key seat_pkey of seat
ALTER TABLE seat DROP CONSTRAINT seat_pkey;

-- Adds column ticket.seat_num (integer)
ALTER TABLE ticket ADD COLUMN seat_num integer;

-- Adds column ticket.seat_letter (character varying(255))
ALTER TABLE ticket ADD COLUMN seat_letter character varying(255);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills ticket.seat_letter, ticket.seat_num
-- RV112 writes rows of ticket, all in one transaction: the more there are, the longer others wait
UPDATE ticket SET seat_letter = seat.letter, seat_num = seat.num
FROM seat
WHERE seat.id = ticket.seat_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column ticket.seat_id
-- reviver:carried=ticket.seat_id
ALTER TABLE ticket DROP COLUMN seat_id;

-- Drops column seat.id
-- RV142 drops column seat.id: all values written since are lost
ALTER TABLE seat DROP COLUMN id;

-- Adds primary key seat_pkey of seat (letter, num)
-- RV122 builds its index while nobody can read the table
ALTER TABLE seat ADD CONSTRAINT seat_pkey PRIMARY KEY (letter, num);

-- Adds foreign key ticket_seat_letter_seat_num_fkey of ticket (seat_letter, seat_num) to seat (letter, num)
-- RV143 counts rows written since: fails if a row refers to none by foreign key ticket_seat_letter_seat_num_fkey of ticket, and nobody can write to ticket or seat meanwhile
ALTER TABLE ticket ADD CONSTRAINT ticket_seat_letter_seat_num_fkey FOREIGN KEY (seat_letter, seat_num) REFERENCES seat (letter, num);
