-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key flight_target_id_fkey of ops.flight
--   - drops foreign key flight_origin_id_fkey of ops.flight
--   - drops unique key airport_iata_key of airport
--   - drops primary key airport_pkey of airport
--   - adds column ops.flight.target_iata (character varying(3))
--   - adds column ops.flight.origin_iata (character varying(3))
--   - changes column ops.flight.origin_id: may be null
--   - changes column airport.id: may be null
--   - moves data: fills ops.flight.origin_iata
--   - moves data: fills ops.flight.target_iata
--   - changes column ops.flight.origin_iata: not null
--   - drops column ops.flight.target_id
--   - drops column ops.flight.origin_id
--   - drops column airport.id
--   - adds primary key airport_pkey of airport (iata)
--   - adds foreign key flight_target_iata_fkey of ops.flight (target_iata) to airport (iata)
--   - adds foreign key flight_origin_iata_fkey of ops.flight (origin_iata) to airport (iata)
--   - drops sequence airport_seq
-- What it destroys, and when it fails:
--   - RV142 keeps the rows but not airport.id: those keys are lost
--   - RV143 counts rows written since: fails if a row refers to none by foreign key flight_target_iata_fkey of ops.flight, and nobody can write to ops.flight or airport meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key flight_origin_iata_fkey of ops.flight, and nobody can write to ops.flight or airport meanwhile

-- Drops foreign key flight_target_id_fkey of ops.flight
-- RV127 takes ACCESS EXCLUSIVE on airport and ops.flight: nobody else reads or writes them until the transaction ends
ALTER TABLE ops.flight DROP CONSTRAINT flight_target_id_fkey;

-- Drops foreign key flight_origin_id_fkey of ops.flight
ALTER TABLE ops.flight DROP CONSTRAINT flight_origin_id_fkey;

-- Drops unique key airport_iata_key of airport
ALTER TABLE airport DROP CONSTRAINT airport_iata_key;

-- Drops primary key airport_pkey of airport
ALTER TABLE airport DROP CONSTRAINT airport_pkey;

-- Adds column ops.flight.target_iata (character varying(3))
ALTER TABLE ops.flight ADD COLUMN target_iata character varying(3);

-- Adds column ops.flight.origin_iata (character varying(3))
ALTER TABLE ops.flight ADD COLUMN origin_iata character varying(3);

-- Changes column ops.flight.origin_id: may be null
ALTER TABLE ops.flight ALTER COLUMN origin_id DROP NOT NULL;

-- Changes column airport.id: may be null
ALTER TABLE airport ALTER COLUMN id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills ops.flight.origin_iata
-- RV112 writes rows of ops.flight, all in one transaction: the more there are, the longer others wait
UPDATE ops.flight SET origin_iata = airport.iata
FROM airport
WHERE airport.id = flight.origin_id;

-- Moves data: fills ops.flight.target_iata
-- RV112 writes rows of ops.flight, all in one transaction: the more there are, the longer others wait
UPDATE ops.flight SET target_iata = airport.iata
FROM airport
WHERE airport.id = flight.target_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column ops.flight.origin_iata: not null
-- RV121 reads all of ops.flight while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ops.flight WHERE origin_iata IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of ops.flight have no value in origin_iata',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE ops.flight ALTER COLUMN origin_iata SET NOT NULL;

-- Drops column ops.flight.target_id
-- reviver:carried=ops.flight.target_id
ALTER TABLE ops.flight DROP COLUMN target_id;

-- Drops column ops.flight.origin_id
-- reviver:carried=ops.flight.origin_id
ALTER TABLE ops.flight DROP COLUMN origin_id;

-- Drops column airport.id
-- reviver:carried=airport.id
ALTER TABLE airport DROP COLUMN id;

-- Adds primary key airport_pkey of airport (iata)
-- RV122 builds its index while nobody can read the table
ALTER TABLE airport ADD CONSTRAINT airport_pkey PRIMARY KEY (iata);

-- Adds foreign key flight_target_iata_fkey of ops.flight (target_iata) to airport (iata)
-- RV143 counts rows written since: fails if a row refers to none by foreign key flight_target_iata_fkey of ops.flight, and nobody can write to ops.flight or airport meanwhile
ALTER TABLE ops.flight ADD CONSTRAINT flight_target_iata_fkey FOREIGN KEY (target_iata) REFERENCES airport (iata);

-- Adds foreign key flight_origin_iata_fkey of ops.flight (origin_iata) to airport (iata)
-- RV143 counts rows written since: fails if a row refers to none by foreign key flight_origin_iata_fkey of ops.flight, and nobody can write to ops.flight or airport meanwhile
ALTER TABLE ops.flight ADD CONSTRAINT flight_origin_iata_fkey FOREIGN KEY (origin_iata) REFERENCES airport (iata);

-- Drops sequence airport_seq
DROP SEQUENCE airport_seq;
