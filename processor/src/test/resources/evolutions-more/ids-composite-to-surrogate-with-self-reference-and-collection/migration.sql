-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence seat_seq (start 1, increment 50)
--   - drops foreign key seat_neighbour_hall_neighbour_number_fkey of seat
--   - drops foreign key seat_tags_seat_hall_seat_number_fkey of seat_tags
--   - drops primary key seat_pkey of seat
--   - drops unique key seat_tags_seat_hall_seat_number_tags_key of seat_tags
--   - adds column seat.id (bigint)
--   - adds column seat.neighbour_id (bigint)
--   - adds column seat_tags.seat_id (bigint)
--   - changes column seat_tags.seat_hall: may be null
--   - changes column seat_tags.seat_number: may be null
--   - moves data: fills seat.id
--   - moves data: fills seat.neighbour_id
--   - moves data: fills seat_tags.seat_id
--   - moves data: lets sequence seat_seq begin above seat.id
--   - changes column seat.id: not null
--   - changes column seat_tags.seat_id: not null
--   - drops column seat.neighbour_hall
--   - drops column seat.neighbour_number
--   - drops column seat_tags.seat_hall
--   - drops column seat_tags.seat_number
--   - and 5 more
-- Code from before it fails:
--   - seat.id needs a value, and it does not know it
--   - seat_tags.seat_id needs a value, and it does not know it
--   - column seat.neighbour_hall is gone
--   - column seat.neighbour_number is gone
--   - column seat_tags.seat_hall is gone
--   - column seat_tags.seat_number is gone
--   - values that unique key seat_hall_number_key of seat has already are refused
--   - values that unique key seat_tags_seat_id_tags_key of seat_tags has already are refused
--   - values that foreign key seat_neighbour_id_fkey of seat does not find are refused
--   - values that foreign key seat_tags_seat_id_fkey of seat_tags does not find are refused
-- What the way back destroys, and when it fails:
--   - RV142 keeps the rows but not seat.id: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in unique key seat_tags_seat_hall_seat_number_tags_key of seat_tags, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key seat_tags_seat_hall_seat_number_fkey of seat_tags, and nobody can write to seat_tags or seat meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key seat_neighbour_hall_neighbour_number_fkey of seat, and nobody can write to seat meanwhile

-- Adds sequence seat_seq (start 1, increment 50)
CREATE SEQUENCE seat_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key seat_neighbour_hall_neighbour_number_fkey of seat
-- RV104 drops foreign key seat_neighbour_hall_neighbour_number_fkey of seat: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on seat: nobody else reads or writes it until the transaction ends
ALTER TABLE seat DROP CONSTRAINT seat_neighbour_hall_neighbour_number_fkey;

-- Drops foreign key seat_tags_seat_hall_seat_number_fkey of seat_tags
-- RV104 drops foreign key seat_tags_seat_hall_seat_number_fkey of seat_tags: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on seat_tags: nobody else reads or writes it until the transaction ends
ALTER TABLE seat_tags DROP CONSTRAINT seat_tags_seat_hall_seat_number_fkey;

-- Drops primary key seat_pkey of seat
ALTER TABLE seat DROP CONSTRAINT seat_pkey;

-- Drops unique key seat_tags_seat_hall_seat_number_tags_key of seat_tags
-- RV104 drops unique key seat_tags_seat_hall_seat_number_tags_key of seat_tags: rows that break it may arrive, and then it cannot be put back
ALTER TABLE seat_tags DROP CONSTRAINT seat_tags_seat_hall_seat_number_tags_key;

-- Adds column seat.id (bigint)
ALTER TABLE seat ADD COLUMN id bigint;

-- Adds column seat.neighbour_id (bigint)
ALTER TABLE seat ADD COLUMN neighbour_id bigint;

-- Adds column seat_tags.seat_id (bigint)
ALTER TABLE seat_tags ADD COLUMN seat_id bigint;

-- Changes column seat_tags.seat_hall: may be null
-- Changes column seat_tags.seat_number: may be null
ALTER TABLE seat_tags
    ALTER COLUMN seat_hall DROP NOT NULL,
    ALTER COLUMN seat_number DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills seat.id
-- RV112 writes rows of seat, all in one transaction: the more there are, the longer others wait
UPDATE seat SET id = nextval('seat_seq');

-- Moves data: fills seat.neighbour_id
-- RV112 writes rows of seat, all in one transaction: the more there are, the longer others wait
UPDATE seat SET neighbour_id = (SELECT fellow.id FROM seat AS fellow WHERE fellow.hall = seat.neighbour_hall AND fellow.number = seat.neighbour_number)
WHERE neighbour_hall IS NOT NULL AND neighbour_number IS NOT NULL;

-- Moves data: fills seat_tags.seat_id
-- RV112 writes rows of seat_tags, all in one transaction: the more there are, the longer others wait
UPDATE seat_tags SET seat_id = seat.id
FROM seat
WHERE seat.hall = seat_tags.seat_hall AND seat.number = seat_tags.seat_number;

-- Moves data: lets sequence seat_seq begin above seat.id
SELECT setval('seat_seq', greatest(max(id) + 51, 1), false)
FROM seat
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column seat.id: not null
-- RV121 reads all of seat while nobody else can
-- RV132 code that does not know seat.id cannot insert rows any more
ALTER TABLE seat ALTER COLUMN id SET NOT NULL;

-- Changes column seat_tags.seat_id: not null
-- RV121 reads all of seat_tags while nobody else can
-- RV132 code that does not know seat_tags.seat_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM seat_tags WHERE seat_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of seat_tags have no value in seat_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE seat_tags ALTER COLUMN seat_id SET NOT NULL;

-- Drops column seat.neighbour_hall
-- reviver:carried=seat.neighbour_hall
ALTER TABLE seat DROP COLUMN neighbour_hall;

-- Drops column seat.neighbour_number
-- reviver:carried=seat.neighbour_number
ALTER TABLE seat DROP COLUMN neighbour_number;

-- Drops column seat_tags.seat_hall
-- reviver:carried=seat_tags.seat_hall
ALTER TABLE seat_tags DROP COLUMN seat_hall;

-- Drops column seat_tags.seat_number
-- reviver:carried=seat_tags.seat_number
ALTER TABLE seat_tags DROP COLUMN seat_number;

-- Adds primary key seat_pkey of seat (id)
-- RV122 fails if two rows agree in primary key seat_pkey of seat, and builds its index while nobody can read the table
ALTER TABLE seat ADD CONSTRAINT seat_pkey PRIMARY KEY (id);

-- Adds unique key seat_hall_number_key of seat (hall, number)
-- RV122 builds its index while nobody can read the table
ALTER TABLE seat ADD CONSTRAINT seat_hall_number_key UNIQUE (hall, number);

-- Adds unique key seat_tags_seat_id_tags_key of seat_tags (seat_id, tags)
-- RV122 fails if two rows agree in unique key seat_tags_seat_id_tags_key of seat_tags, and builds its index while nobody can read the table
ALTER TABLE seat_tags ADD CONSTRAINT seat_tags_seat_id_tags_key UNIQUE (seat_id, tags);

-- Adds foreign key seat_neighbour_id_fkey of seat (neighbour_id) to seat (id)
-- RV124 fails if a row refers to none by foreign key seat_neighbour_id_fkey of seat, and nobody can write to seat meanwhile
ALTER TABLE seat ADD CONSTRAINT seat_neighbour_id_fkey FOREIGN KEY (neighbour_id) REFERENCES seat (id);

-- Adds foreign key seat_tags_seat_id_fkey of seat_tags (seat_id) to seat (id)
-- RV124 fails if a row refers to none by foreign key seat_tags_seat_id_fkey of seat_tags, and nobody can write to seat_tags or seat meanwhile
ALTER TABLE seat_tags ADD CONSTRAINT seat_tags_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES seat (id);
