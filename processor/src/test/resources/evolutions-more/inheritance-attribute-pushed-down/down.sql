-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column vehicle.plate (character varying(20))
--   - moves data: fills vehicle.plate
--   - drops column car.plate

-- Adds column vehicle.plate (character varying(20))
-- RV127 takes ACCESS EXCLUSIVE on vehicle: nobody else reads or writes it until the transaction ends
ALTER TABLE vehicle ADD COLUMN plate character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills vehicle.plate
-- RV112 writes rows of vehicle, all in one transaction: the more there are, the longer others wait
UPDATE vehicle SET plate = car.plate
FROM car
WHERE car.id = vehicle.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column car.plate
-- RV127 takes ACCESS EXCLUSIVE on car: nobody else reads or writes it until the transaction ends
-- reviver:carried=car.plate
ALTER TABLE car DROP COLUMN plate;
