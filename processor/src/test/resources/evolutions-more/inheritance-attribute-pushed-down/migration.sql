-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column car.plate (character varying(20))
--   - moves data: fills car.plate
--   - drops column vehicle.plate
-- Code from before it fails:
--   - column vehicle.plate is gone

-- Adds column car.plate (character varying(20))
-- RV127 takes ACCESS EXCLUSIVE on car: nobody else reads or writes it until the transaction ends
ALTER TABLE car ADD COLUMN plate character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills car.plate
-- RV109 fails if rows of vehicle are of the class Bike and have a value in plate, which that class has no more
-- RV109 fails if rows of vehicle are of the class Vehicle and have a value in plate, which that class has no more
-- RV112 writes rows of car, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM vehicle
        WHERE EXISTS (SELECT FROM bike WHERE bike.id = vehicle.id) AND vehicle.plate IS NOT NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of vehicle are of the class Bike and have a value in plate, which that class has no more',
            HINT = 'Take the value away, first or in this script.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM vehicle
        WHERE NOT EXISTS (SELECT FROM bike WHERE bike.id = vehicle.id) AND NOT EXISTS (SELECT FROM car WHERE car.id = vehicle.id) AND vehicle.plate IS NOT NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of vehicle are of the class Vehicle and have a value in plate, which that class has no more',
            HINT = 'Take the value away, first or in this script.';
    END IF;
END
$guard$;
UPDATE car SET plate = vehicle.plate
FROM vehicle
WHERE vehicle.id = car.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column vehicle.plate
-- RV127 takes ACCESS EXCLUSIVE on vehicle: nobody else reads or writes it until the transaction ends
-- reviver:carried=vehicle.plate
ALTER TABLE vehicle DROP COLUMN plate;
