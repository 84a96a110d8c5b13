-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column seat.letter to place
--   - renames column seat_notes.seat_letter to seat_place
--   - renames unique key seat_notes_seat_letter_seat_row_notes_key of seat_notes to seat_notes_seat_place_seat_row_notes_key
--   - renames foreign key seat_notes_seat_letter_seat_row_fkey of seat_notes to seat_notes_seat_place_seat_row_fkey
--   - changes column seat.row: integer to bigint
--   - changes column seat.place: character varying(255) to character varying(300)
--   - changes column seat_notes.seat_place: character varying(255) to character varying(300)
--   - changes column seat_notes.seat_row: integer to bigint
--   - changes column ticket.seat_letter: character varying(255) to character varying(300)
--   - changes column ticket.seat_row: integer to bigint
-- Code from before it fails:
--   - column seat.letter is called place now
--   - column seat_notes.seat_letter is called seat_place now
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: ticket.seat_row from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: ticket.seat_letter from character varying(300) to character varying(255)
--   - RV143 counts rows written since: fails if a value does not fit: seat_notes.seat_row from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: seat_notes.seat_place from character varying(300) to character varying(255)
--   - RV143 counts rows written since: fails if a value does not fit: seat.place from character varying(300) to character varying(255)
--   - RV143 counts rows written since: fails if a value does not fit: seat.row from bigint to integer

-- Renames column seat.letter to place
-- RV131 code that says column seat.letter fails from this moment; it is place now
-- RV127 takes ACCESS EXCLUSIVE on seat: nobody else reads or writes it until the transaction ends
ALTER TABLE seat RENAME COLUMN letter TO place;

-- Renames column seat_notes.seat_letter to seat_place
-- RV131 code that says column seat_notes.seat_letter fails from this moment; it is seat_place now
-- RV127 takes ACCESS EXCLUSIVE on seat_notes: nobody else reads or writes it until the transaction ends
ALTER TABLE seat_notes RENAME COLUMN seat_letter TO seat_place;

-- Renames unique key seat_notes_seat_letter_seat_row_notes_key of seat_notes to seat_notes_seat_place_seat_row_notes_key
ALTER TABLE seat_notes RENAME CONSTRAINT seat_notes_seat_letter_seat_row_notes_key TO seat_notes_seat_place_seat_row_notes_key;

-- Renames foreign key seat_notes_seat_letter_seat_row_fkey of seat_notes to seat_notes_seat_place_seat_row_fkey
ALTER TABLE seat_notes RENAME CONSTRAINT seat_notes_seat_letter_seat_row_fkey TO seat_notes_seat_place_seat_row_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column seat.row: integer to bigint
-- RV113 the planner knows nothing of seat.row then: run ANALYZE seat afterwards
-- RV111 copies all of seat while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- Changes column seat.place: character varying(255) to character varying(300)
-- RV113 the planner knows nothing of seat.place then: run ANALYZE seat afterwards
ALTER TABLE seat
    ALTER COLUMN "row" TYPE bigint,
    ALTER COLUMN place TYPE character varying(300);

-- Changes column seat_notes.seat_place: character varying(255) to character varying(300)
-- RV113 the planner knows nothing of seat_notes.seat_place then: run ANALYZE seat_notes afterwards
-- Changes column seat_notes.seat_row: integer to bigint
-- RV113 the planner knows nothing of seat_notes.seat_row then: run ANALYZE seat_notes afterwards
-- RV111 copies all of seat_notes while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE seat_notes
    ALTER COLUMN seat_place TYPE character varying(300),
    ALTER COLUMN seat_row TYPE bigint;

-- Changes column ticket.seat_letter: character varying(255) to character varying(300)
-- RV113 the planner knows nothing of ticket.seat_letter then: run ANALYZE ticket afterwards
-- RV127 takes ACCESS EXCLUSIVE on ticket: nobody else reads or writes it until the transaction ends
-- Changes column ticket.seat_row: integer to bigint
-- RV113 the planner knows nothing of ticket.seat_row then: run ANALYZE ticket afterwards
-- RV111 copies all of ticket while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE ticket
    ALTER COLUMN seat_letter TYPE character varying(300),
    ALTER COLUMN seat_row TYPE bigint;
