-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table vehicle (id, dtype, name, electric, doors)
--   - moves data: copies rows of bike into vehicle, copies rows of car into vehicle
--   - drops table bike
--   - drops table car
-- Code from before it fails:
--   - table bike is gone
--   - table car is gone

-- Adds table vehicle (id, dtype, name, electric, doors)
CREATE TABLE vehicle (
    id bigint NOT NULL,
    dtype character varying(31) NOT NULL,
    name character varying(20),
    electric boolean,
    doors integer,
    CONSTRAINT vehicle_pkey PRIMARY KEY (id),
    CONSTRAINT vehicle_dtype_check CHECK (dtype in ('Bike','Car'))
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of bike into vehicle, copies rows of car into vehicle
-- RV109 fails if rows of car have the same id as one of bike, and both are rows of vehicle from here on
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
INSERT INTO vehicle (id, dtype, name, electric)
SELECT id, 'Bike', name, electric
FROM bike;
INSERT INTO vehicle (id, dtype, name, doors)
SELECT id, 'Car', name, doors
FROM car;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table bike
-- reviver:carried=bike
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM bike
        WHERE jsonb_strip_nulls(to_jsonb(bike.*) - ARRAY['id', 'name', 'electric']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of bike that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE bike;

-- Drops table car
-- reviver:carried=car
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM car
        WHERE jsonb_strip_nulls(to_jsonb(car.*) - ARRAY['id', 'name', 'doors']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of car that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE car;
