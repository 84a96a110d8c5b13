-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds table car (id, name, doors)
--   - adds table bike (id, name, electric)
--   - moves data: copies rows of vehicle into bike, copies rows of vehicle into car
--   - drops table vehicle

-- Adds table car (id, name, doors)
CREATE TABLE car (
    id bigint NOT NULL,
    name character varying(20),
    doors integer,
    CONSTRAINT car_pkey PRIMARY KEY (id)
);

-- Adds table bike (id, name, electric)
CREATE TABLE bike (
    id bigint NOT NULL,
    name character varying(20),
    electric boolean,
    CONSTRAINT bike_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of vehicle into bike, copies rows of vehicle into car
-- RV112 writes rows of bike and car, all in one transaction: the more there are, the longer others wait
INSERT INTO bike (id, electric, name)
SELECT id, electric, name
FROM vehicle
WHERE dtype = 'Bike';
INSERT INTO car (id, doors, name)
SELECT id, doors, name
FROM vehicle
WHERE dtype = 'Car';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table vehicle
-- reviver:carried=vehicle
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM vehicle
        WHERE jsonb_strip_nulls(to_jsonb(vehicle.*) - ARRAY['id', 'dtype', 'name', 'electric', 'doors']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of vehicle that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE vehicle;
