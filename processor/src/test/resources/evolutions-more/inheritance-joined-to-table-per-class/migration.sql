-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key bike_id_fkey of bike
--   - drops foreign key car_id_fkey of car
--   - adds column bike.name (character varying(20))
--   - adds column car.name (character varying(20))
--   - moves data: fills bike.name, fills car.name
--   - drops table vehicle
-- Code from before it fails:
--   - table vehicle is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of car have the same id as one of bike, and both are rows of vehicle from here on

-- Drops foreign key bike_id_fkey of bike
-- RV104 drops foreign key bike_id_fkey of bike: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on bike: nobody else reads or writes it until the transaction ends
ALTER TABLE bike DROP CONSTRAINT bike_id_fkey;

-- Drops foreign key car_id_fkey of car
-- RV104 drops foreign key car_id_fkey of car: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on car: nobody else reads or writes it until the transaction ends
ALTER TABLE car DROP CONSTRAINT car_id_fkey;

-- Adds column bike.name (character varying(20))
ALTER TABLE bike ADD COLUMN name character varying(20);

-- Adds column car.name (character varying(20))
ALTER TABLE car ADD COLUMN name character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills bike.name, fills car.name
-- RV112 writes rows of bike and car, all in one transaction: the more there are, the longer others wait
UPDATE bike SET name = vehicle.name
FROM vehicle
WHERE vehicle.id = bike.id;
UPDATE car SET name = vehicle.name
FROM vehicle
WHERE vehicle.id = car.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table vehicle
-- reviver:carried=vehicle
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM vehicle
        WHERE jsonb_strip_nulls(to_jsonb(vehicle.*) - ARRAY['id', 'name']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of vehicle that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE vehicle;
