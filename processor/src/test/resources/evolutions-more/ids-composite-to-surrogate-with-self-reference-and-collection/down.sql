-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key seat_tags_seat_id_fkey of seat_tags
--   - drops foreign key seat_neighbour_id_fkey of seat
--   - drops unique key seat_tags_seat_id_tags_key of seat_tags
--   - drops unique key seat_hall_number_key of seat
--   - drops primary key seat_pkey of seat
--   - adds column seat_tags.seat_number (integer)
--   - adds column seat_tags.seat_hall (character varying(3))
--   - adds column seat.neighbour_number (integer)
--   - adds column seat.neighbour_hall (character varying(3))
--   - changes column seat_tags.seat_id: may be null
--   - changes column seat.id: may be null
--   - moves data: fills seat.neighbour_hall, seat.neighbour_number
--   - moves data: fills seat_tags.seat_hall, seat_tags.seat_number
--   - changes column seat_tags.seat_number: not null
--   - changes column seat_tags.seat_hall: not null
--   - drops column seat_tags.seat_id
--   - drops column seat.neighbour_id
--   - drops column seat.id
--   - adds unique key seat_tags_seat_hall_seat_number_tags_key of seat_tags (seat_hall, seat_number, tags)
--   - adds primary key seat_pkey of seat (hall, number)
--   - and 3 more
-- What it destroys, and when it fails:
--   - RV142 keeps the rows but not seat.id: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key seat_tags_seat_hall_seat_number_tags_key of seat_tags, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key seat_tags_seat_hall_seat_number_fkey of seat_tags, and nobody can write to seat_tags or seat meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key seat_neighbour_hall_neighbour_number_fkey of seat, and nobody can write to seat meanwhile

-- Drops foreign key seat_tags_seat_id_fkey of seat_tags
-- RV127 takes ACCESS EXCLUSIVE on seat and seat_tags: nobody else reads or writes them until the transaction ends
ALTER TABLE seat_tags DROP CONSTRAINT seat_tags_seat_id_fkey;

-- Drops foreign key seat_neighbour_id_fkey of seat
ALTER TABLE seat DROP CONSTRAINT seat_neighbour_id_fkey;

-- Drops unique key seat_tags_seat_id_tags_key of seat_tags
ALTER TABLE seat_tags DROP CONSTRAINT seat_tags_seat_id_tags_key;

-- Drops unique key seat_hall_number_key of seat
ALTER TABLE seat DROP CONSTRAINT seat_hall_number_key;

-- Drops primary key seat_pkey of seat
ALTER TABLE seat DROP CONSTRAINT seat_pkey;

-- Adds column seat_tags.seat_number (integer)
ALTER TABLE seat_tags ADD COLUMN seat_number integer;

-- Adds column seat_tags.seat_hall (character varying(3))
ALTER TABLE seat_tags ADD COLUMN seat_hall character varying(3);

-- Adds column seat.neighbour_number (integer)
ALTER TABLE seat ADD COLUMN neighbour_number integer;

-- Adds column seat.neighbour_hall (character varying(3))
ALTER TABLE seat ADD COLUMN neighbour_hall character varying(3);

-- Changes column seat_tags.seat_id: may be null
ALTER TABLE seat_tags ALTER COLUMN seat_id DROP NOT NULL;

-- Changes column seat.id: may be null
ALTER TABLE seat ALTER COLUMN id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills seat.neighbour_hall, seat.neighbour_number
-- RV112 writes rows of seat, all in one transaction: the more there are, the longer others wait
UPDATE seat SET neighbour_hall = (SELECT fellow.hall FROM seat AS fellow WHERE fellow.id = seat.neighbour_id), neighbour_number = (SELECT fellow.number FROM seat AS fellow WHERE fellow.id = seat.neighbour_id)
WHERE neighbour_id IS NOT NULL;

-- Moves data: fills seat_tags.seat_hall, seat_tags.seat_number
-- RV112 writes rows of seat_tags, all in one transaction: the more there are, the longer others wait
UPDATE seat_tags SET seat_hall = seat.hall, seat_number = seat.number
FROM seat
WHERE seat.id = seat_tags.seat_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column seat_tags.seat_number: not null
-- RV121 reads all of seat_tags while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM seat_tags WHERE seat_number IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of seat_tags have no value in seat_number',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
-- Changes column seat_tags.seat_hall: not null
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM seat_tags WHERE seat_hall IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of seat_tags have no value in seat_hall',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE seat_tags
    ALTER COLUMN seat_number SET NOT NULL,
    ALTER COLUMN seat_hall SET NOT NULL;

-- Drops column seat_tags.seat_id
-- reviver:carried=seat_tags.seat_id
ALTER TABLE seat_tags DROP COLUMN seat_id;

-- Drops column seat.neighbour_id
-- reviver:carried=seat.neighbour_id
ALTER TABLE seat DROP COLUMN neighbour_id;

-- Drops column seat.id
-- reviver:carried=seat.id
ALTER TABLE seat DROP COLUMN id;

-- Adds unique key seat_tags_seat_hall_seat_number_tags_key of seat_tags (seat_hall, seat_number, tags)
-- RV143 counts rows written since: fails if two rows agree in unique key seat_tags_seat_hall_seat_number_tags_key of seat_tags, and builds its index while nobody can read the table
ALTER TABLE seat_tags ADD CONSTRAINT seat_tags_seat_hall_seat_number_tags_key UNIQUE (seat_hall, seat_number, tags);

-- Adds primary key seat_pkey of seat (hall, number)
-- RV122 builds its index while nobody can read the table
ALTER TABLE seat ADD CONSTRAINT seat_pkey PRIMARY KEY (hall, number);

-- Adds foreign key seat_tags_seat_hall_seat_number_fkey of seat_tags (seat_hall, seat_number) to seat (hall, number)
-- RV143 counts rows written since: fails if a row refers to none by foreign key seat_tags_seat_hall_seat_number_fkey of seat_tags, and nobody can write to seat_tags or seat meanwhile
ALTER TABLE seat_tags ADD CONSTRAINT seat_tags_seat_hall_seat_number_fkey FOREIGN KEY (seat_hall, seat_number) REFERENCES seat (hall, number);

-- Adds foreign key seat_neighbour_hall_neighbour_number_fkey of seat (neighbour_hall, neighbour_number) to seat (hall, number)
-- RV143 counts rows written since: fails if a row refers to none by foreign key seat_neighbour_hall_neighbour_number_fkey of seat, and nobody can write to seat meanwhile
ALTER TABLE seat ADD CONSTRAINT seat_neighbour_hall_neighbour_number_fkey FOREIGN KEY (neighbour_hall, neighbour_number) REFERENCES seat (hall, number);

-- Drops sequence seat_seq
DROP SEQUENCE seat_seq;
