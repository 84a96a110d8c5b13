-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key house_id_fkey of house
--   - drops foreign key car_id_fkey of car
--   - adds column asset.rooms (integer)
--   - adds column asset.wheels (integer)
--   - adds column asset.label (character varying(20))
--   - adds column asset.dtype (character varying(31))
--   - moves data: fills asset.dtype, fills asset.label, asset.wheels, fills asset.label, asset.rooms
--   - changes column asset.dtype: not null
--   - drops table house
--   - drops table car
--   - adds check asset_dtype_check of asset (dtype in ('Car','House'))

-- Drops foreign key house_id_fkey of house
-- RV127 takes ACCESS EXCLUSIVE on asset: nobody else reads or writes it until the transaction ends
ALTER TABLE house DROP CONSTRAINT house_id_fkey;

-- Drops foreign key car_id_fkey of car
ALTER TABLE car DROP CONSTRAINT car_id_fkey;

-- Adds column asset.rooms (integer)
ALTER TABLE asset ADD COLUMN rooms integer;

-- Adds column asset.wheels (integer)
ALTER TABLE asset ADD COLUMN wheels integer;

-- Adds column asset.label (character varying(20))
ALTER TABLE asset ADD COLUMN label character varying(20);

-- Adds column asset.dtype (character varying(31))
ALTER TABLE asset ADD COLUMN dtype character varying(31);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills asset.dtype, fills asset.label, asset.wheels, fills asset.label, asset.rooms
-- RV112 writes rows of asset, all in one transaction: the more there are, the longer others wait
UPDATE asset SET dtype = CASE
    WHEN EXISTS (SELECT FROM car WHERE car.id = asset.id) THEN 'Car'
    WHEN EXISTS (SELECT FROM house WHERE house.id = asset.id) THEN 'House'
END;
UPDATE asset SET label = car.label, wheels = car.wheels
FROM car
WHERE car.id = asset.id;
UPDATE asset SET label = house.label, rooms = house.rooms
FROM house
WHERE house.id = asset.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column asset.dtype: not null
-- RV121 reads all of asset while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM asset WHERE dtype IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of asset have no value in dtype',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE asset ALTER COLUMN dtype SET NOT NULL;

-- Drops table house
-- reviver:carried=house
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM house
        WHERE jsonb_strip_nulls(to_jsonb(house.*) - ARRAY['id', 'rooms', 'label']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of house that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE house;

-- Drops table car
-- reviver:carried=car
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM car
        WHERE jsonb_strip_nulls(to_jsonb(car.*) - ARRAY['id', 'wheels', 'label']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of car that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE car;

-- Adds check asset_dtype_check of asset (dtype in ('Car','House'))
-- RV123 reads all rows while nobody else can
ALTER TABLE asset ADD CONSTRAINT asset_dtype_check CHECK (dtype in ('Car','House'));
