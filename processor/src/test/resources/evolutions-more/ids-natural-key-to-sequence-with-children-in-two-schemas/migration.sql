-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence airport_seq (start 1, increment 50)
--   - drops foreign key flight_origin_iata_fkey of ops.flight
--   - drops foreign key flight_target_iata_fkey of ops.flight
--   - drops primary key airport_pkey of airport
--   - adds column airport.id (bigint)
--   - adds column ops.flight.origin_id (bigint)
--   - adds column ops.flight.target_id (bigint)
--   - changes column ops.flight.origin_iata: may be null
--   - moves data: fills airport.id
--   - moves data: fills ops.flight.origin_id
--   - moves data: fills ops.flight.target_id
--   - moves data: lets sequence airport_seq begin above airport.id
--   - changes column airport.id: not null
--   - changes column ops.flight.origin_id: not null
--   - drops column ops.flight.origin_iata
--   - drops column ops.flight.target_iata
--   - adds primary key airport_pkey of airport (id)
--   - adds unique key airport_iata_key of airport (iata)
--   - adds foreign key flight_origin_id_fkey of ops.flight (origin_id) to airport (id)
--   - adds foreign key flight_target_id_fkey of ops.flight (target_id) to airport (id)
-- Code from before it fails:
--   - airport.id needs a value, and it does not know it
--   - ops.flight.origin_id needs a value, and it does not know it
--   - column ops.flight.origin_iata is gone
--   - column ops.flight.target_iata is gone
--   - values that unique key airport_iata_key of airport has already are refused
--   - values that foreign key flight_origin_id_fkey of ops.flight does not find are refused
--   - values that foreign key flight_target_id_fkey of ops.flight does not find are refused
-- What the way back destroys, and when it fails:
--   - RV142 keeps the rows but not airport.id: those keys are lost
--   - RV143 counts rows written since: fails if a row refers to none by foreign key flight_target_iata_fkey of ops.flight, and nobody can write to ops.flight or airport meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key flight_origin_iata_fkey of ops.flight, and nobody can write to ops.flight or airport meanwhile

-- Adds sequence airport_seq (start 1, increment 50)
CREATE SEQUENCE airport_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key flight_origin_iata_fkey of ops.flight
-- RV104 drops foreign key flight_origin_iata_fkey of ops.flight: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on airport and ops.flight: nobody else reads or writes them until the transaction ends
ALTER TABLE ops.flight DROP CONSTRAINT flight_origin_iata_fkey;

-- Drops foreign key flight_target_iata_fkey of ops.flight
-- RV104 drops foreign key flight_target_iata_fkey of ops.flight: rows that break it may arrive, and then it cannot be put back
ALTER TABLE ops.flight DROP CONSTRAINT flight_target_iata_fkey;

-- Drops primary key airport_pkey of airport
ALTER TABLE airport DROP CONSTRAINT airport_pkey;

-- Adds column airport.id (bigint)
ALTER TABLE airport ADD COLUMN id bigint;

-- Adds column ops.flight.origin_id (bigint)
ALTER TABLE ops.flight ADD COLUMN origin_id bigint;

-- Adds column ops.flight.target_id (bigint)
ALTER TABLE ops.flight ADD COLUMN target_id bigint;

-- Changes column ops.flight.origin_iata: may be null
ALTER TABLE ops.flight ALTER COLUMN origin_iata DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills airport.id
-- RV112 writes rows of airport, all in one transaction: the more there are, the longer others wait
UPDATE airport SET id = nextval('airport_seq');

-- Moves data: fills ops.flight.origin_id
-- RV112 writes rows of ops.flight, all in one transaction: the more there are, the longer others wait
UPDATE ops.flight SET origin_id = airport.id
FROM airport
WHERE airport.iata = flight.origin_iata;

-- Moves data: fills ops.flight.target_id
-- RV112 writes rows of ops.flight, all in one transaction: the more there are, the longer others wait
UPDATE ops.flight SET target_id = airport.id
FROM airport
WHERE airport.iata = flight.target_iata;

-- Moves data: lets sequence airport_seq begin above airport.id
SELECT setval('airport_seq', greatest(max(id) + 51, 1), false)
FROM airport
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column airport.id: not null
-- RV121 reads all of airport while nobody else can
-- RV132 code that does not know airport.id cannot insert rows any more
ALTER TABLE airport ALTER COLUMN id SET NOT NULL;

-- Changes column ops.flight.origin_id: not null
-- RV121 reads all of ops.flight while nobody else can
-- RV132 code that does not know ops.flight.origin_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ops.flight WHERE origin_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of ops.flight have no value in origin_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE ops.flight ALTER COLUMN origin_id SET NOT NULL;

-- Drops column ops.flight.origin_iata
-- reviver:carried=ops.flight.origin_iata
ALTER TABLE ops.flight DROP COLUMN origin_iata;

-- Drops column ops.flight.target_iata
-- reviver:carried=ops.flight.target_iata
ALTER TABLE ops.flight DROP COLUMN target_iata;

-- Adds primary key airport_pkey of airport (id)
-- RV122 fails if two rows agree in primary key airport_pkey of airport, and builds its index while nobody can read the table
ALTER TABLE airport ADD CONSTRAINT airport_pkey PRIMARY KEY (id);

-- Adds unique key airport_iata_key of airport (iata)
-- RV122 builds its index while nobody can read the table
ALTER TABLE airport ADD CONSTRAINT airport_iata_key UNIQUE (iata);

-- Adds foreign key flight_origin_id_fkey of ops.flight (origin_id) to airport (id)
-- RV124 fails if a row refers to none by foreign key flight_origin_id_fkey of ops.flight, and nobody can write to ops.flight or airport meanwhile
ALTER TABLE ops.flight ADD CONSTRAINT flight_origin_id_fkey FOREIGN KEY (origin_id) REFERENCES airport (id);

-- Adds foreign key flight_target_id_fkey of ops.flight (target_id) to airport (id)
-- RV124 fails if a row refers to none by foreign key flight_target_id_fkey of ops.flight, and nobody can write to ops.flight or airport meanwhile
ALTER TABLE ops.flight ADD CONSTRAINT flight_target_id_fkey FOREIGN KEY (target_id) REFERENCES airport (id);
