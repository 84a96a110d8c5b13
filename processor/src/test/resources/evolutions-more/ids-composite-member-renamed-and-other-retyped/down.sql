-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column ticket.seat_row: bigint to integer
--   - changes column ticket.seat_letter: character varying(300) to character varying(255)
--   - changes column seat_notes.seat_row: bigint to integer
--   - changes column seat_notes.seat_place: character varying(300) to character varying(255)
--   - changes column seat.place: character varying(300) to character varying(255)
--   - changes column seat.row: bigint to integer
--   - renames foreign key seat_notes_seat_place_seat_row_fkey of seat_notes to seat_notes_seat_letter_seat_row_fkey
--   - renames unique key seat_notes_seat_place_seat_row_notes_key of seat_notes to seat_notes_seat_letter_seat_row_notes_key
--   - renames column seat_notes.seat_place to seat_letter
--   - renames column seat.place to letter
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: ticket.seat_row from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: ticket.seat_letter from character varying(300) to character varying(255)
--   - RV143 counts rows written since: fails if a value does not fit: seat_notes.seat_row from bigint to integer
--   - RV143 counts rows written since: fails if a value does not fit: seat_notes.seat_place from character varying(300) to character varying(255)
--   - RV143 counts rows written since: fails if a value does not fit: seat.place from character varying(300) to character varying(255)
--   - RV143 counts rows written since: fails if a value does not fit: seat.row from bigint to integer

-- Changes column ticket.seat_row: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: ticket.seat_row from bigint to integer
-- RV113 the planner knows nothing of ticket.seat_row then: run ANALYZE ticket afterwards
-- RV111 copies all of ticket while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on ticket: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket WHERE seat_row NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of ticket have a value in seat_row that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column ticket.seat_letter: character varying(300) to character varying(255)
-- RV143 counts rows written since: fails if a value does not fit: ticket.seat_letter from character varying(300) to character varying(255)
-- RV113 the planner knows nothing of ticket.seat_letter then: run ANALYZE ticket afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ticket WHERE (seat_letter::character varying(255))::text IS DISTINCT FROM seat_letter::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of ticket have a value in seat_letter that character varying(255) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE ticket
    ALTER COLUMN seat_row TYPE integer,
    ALTER COLUMN seat_letter TYPE character varying(255);

-- Changes column seat_notes.seat_row: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: seat_notes.seat_row from bigint to integer
-- RV113 the planner knows nothing of seat_notes.seat_row then: run ANALYZE seat_notes afterwards
-- RV111 copies all of seat_notes while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on seat_notes: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM seat_notes WHERE seat_row NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of seat_notes have a value in seat_row that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column seat_notes.seat_place: character varying(300) to character varying(255)
-- RV143 counts rows written since: fails if a value does not fit: seat_notes.seat_place from character varying(300) to character varying(255)
-- RV113 the planner knows nothing of seat_notes.seat_place then: run ANALYZE seat_notes afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM seat_notes WHERE (seat_place::character varying(255))::text IS DISTINCT FROM seat_place::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of seat_notes have a value in seat_place that character varying(255) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE seat_notes
    ALTER COLUMN seat_row TYPE integer,
    ALTER COLUMN seat_place TYPE character varying(255);

-- Changes column seat.place: character varying(300) to character varying(255)
-- RV143 counts rows written since: fails if a value does not fit: seat.place from character varying(300) to character varying(255)
-- RV113 the planner knows nothing of seat.place then: run ANALYZE seat afterwards
-- RV111 copies all of seat while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on seat: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM seat WHERE (place::character varying(255))::text IS DISTINCT FROM place::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of seat have a value in place that character varying(255) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column seat.row: bigint to integer
-- RV143 counts rows written since: fails if a value does not fit: seat.row from bigint to integer
-- RV113 the planner knows nothing of seat.row then: run ANALYZE seat afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM seat WHERE "row" NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of seat have a value in row that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE seat
    ALTER COLUMN place TYPE character varying(255),
    ALTER COLUMN "row" TYPE integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Renames foreign key seat_notes_seat_place_seat_row_fkey of seat_notes to seat_notes_seat_letter_seat_row_fkey
ALTER TABLE seat_notes RENAME CONSTRAINT seat_notes_seat_place_seat_row_fkey TO seat_notes_seat_letter_seat_row_fkey;

-- Renames unique key seat_notes_seat_place_seat_row_notes_key of seat_notes to seat_notes_seat_letter_seat_row_notes_key
ALTER TABLE seat_notes RENAME CONSTRAINT seat_notes_seat_place_seat_row_notes_key TO seat_notes_seat_letter_seat_row_notes_key;

-- Renames column seat_notes.seat_place to seat_letter
-- RV131 code that says column seat_notes.seat_place fails from this moment; it is seat_letter now
ALTER TABLE seat_notes RENAME COLUMN seat_place TO seat_letter;

-- Renames column seat.place to letter
-- RV131 code that says column seat.place fails from this moment; it is letter now
ALTER TABLE seat RENAME COLUMN place TO letter;
