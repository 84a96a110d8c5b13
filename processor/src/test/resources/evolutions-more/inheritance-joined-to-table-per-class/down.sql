-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table vehicle (id, name)
--   - moves data: copies rows of bike into vehicle, copies rows of car into vehicle
--   - drops column car.name
--   - drops column bike.name
--   - adds foreign key car_id_fkey of car (id) to vehicle (id)
--   - adds foreign key bike_id_fkey of bike (id) to vehicle (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of car have the same id as one of bike, and both are rows of vehicle from here on

-- Adds table vehicle (id, name)
CREATE TABLE vehicle (
    id bigint NOT NULL,
    name character varying(20),
    CONSTRAINT vehicle_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of bike into vehicle, copies rows of car into vehicle
-- RV143 counts rows written since: fails if rows of car have the same id as one of bike, and both are rows of vehicle from here on
-- RV112 writes rows of vehicle, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM car
        WHERE EXISTS (SELECT FROM bike WHERE bike.id = car.id));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of car have the same id as one of bike, and both are rows of vehicle from here on',
            HINT = 'Give them another, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO vehicle (id, name)
SELECT id, name
FROM bike;
INSERT INTO vehicle (id, name)
SELECT id, name
FROM car;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column car.name
-- RV127 takes ACCESS EXCLUSIVE on car: nobody else reads or writes it until the transaction ends
-- reviver:carried=car.name
ALTER TABLE car DROP COLUMN name;

-- Drops column bike.name
-- RV127 takes ACCESS EXCLUSIVE on bike: nobody else reads or writes it until the transaction ends
-- reviver:carried=bike.name
ALTER TABLE bike DROP COLUMN name;

-- Adds foreign key car_id_fkey of car (id) to vehicle (id)
-- RV124 nobody can write to car or vehicle meanwhile
ALTER TABLE car ADD CONSTRAINT car_id_fkey FOREIGN KEY (id) REFERENCES vehicle (id);

-- Adds foreign key bike_id_fkey of bike (id) to vehicle (id)
-- RV124 nobody can write to bike or vehicle meanwhile
ALTER TABLE bike ADD CONSTRAINT bike_id_fkey FOREIGN KEY (id) REFERENCES vehicle (id);
