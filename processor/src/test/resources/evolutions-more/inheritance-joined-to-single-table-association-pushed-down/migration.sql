-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key car_id_fkey of car
--   - drops foreign key house_id_fkey of house
--   - drops foreign key house_keys_house_id_fkey of house_keys
--   - adds column asset.dtype (character varying(31))
--   - adds column asset.wheels (integer)
--   - adds column asset.rooms (integer)
--   - moves data: fills asset.dtype, fills asset.wheels, fills asset.rooms
--   - changes column asset.dtype: not null
--   - drops table car
--   - drops table house
--   - adds check asset_dtype_check of asset (dtype in ('Car','House'))
--   - adds foreign key house_keys_house_id_fkey of house_keys (house_id) to asset (id)
-- Code from before it fails:
--   - asset.dtype needs a value, and it does not know it
--   - table car is gone
--   - table house is gone
--   - values that check asset_dtype_check of asset does not allow are refused
--   - values that foreign key house_keys_house_id_fkey of house_keys does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key house_keys_house_id_fkey of house_keys, and nobody can write to house_keys or house meanwhile

-- Drops foreign key car_id_fkey of car
-- RV127 takes ACCESS EXCLUSIVE on asset: nobody else reads or writes it until the transaction ends
ALTER TABLE car DROP CONSTRAINT car_id_fkey;

-- Drops foreign key house_id_fkey of house
ALTER TABLE house DROP CONSTRAINT house_id_fkey;

-- Drops foreign key house_keys_house_id_fkey of house_keys
-- RV127 takes ACCESS EXCLUSIVE on house_keys: nobody else reads or writes it until the transaction ends
ALTER TABLE house_keys DROP CONSTRAINT house_keys_house_id_fkey;

-- Adds column asset.dtype (character varying(31))
ALTER TABLE asset ADD COLUMN dtype character varying(31);

-- Adds column asset.wheels (integer)
ALTER TABLE asset ADD COLUMN wheels integer;

-- Adds column asset.rooms (integer)
ALTER TABLE asset ADD COLUMN rooms integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills asset.dtype, fills asset.wheels, fills asset.rooms
-- RV112 writes rows of asset, all in one transaction: the more there are, the longer others wait
UPDATE asset SET dtype = CASE
    WHEN EXISTS (SELECT FROM car WHERE car.id = asset.id) THEN 'Car'
    WHEN EXISTS (SELECT FROM house WHERE house.id = asset.id) THEN 'House'
END;
UPDATE asset SET wheels = car.wheels
FROM car
WHERE car.id = asset.id;
UPDATE asset SET rooms = house.rooms
FROM house
WHERE house.id = asset.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column asset.dtype: not null
-- RV121 reads all of asset while nobody else can
-- RV132 code that does not know asset.dtype cannot insert rows any more
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

-- Drops table car
-- reviver:carried=car
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM car
        WHERE jsonb_strip_nulls(to_jsonb(car.*) - ARRAY['id', 'wheels']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of car that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE car;

-- Drops table house
-- reviver:carried=house
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM house
        WHERE jsonb_strip_nulls(to_jsonb(house.*) - ARRAY['id', 'rooms']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of house that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE house;

-- Adds check asset_dtype_check of asset (dtype in ('Car','House'))
-- RV123 reads all rows while nobody else can
ALTER TABLE asset ADD CONSTRAINT asset_dtype_check CHECK (dtype in ('Car','House'));

-- Adds foreign key house_keys_house_id_fkey of house_keys (house_id) to asset (id)
-- RV124 nobody can write to house_keys or asset meanwhile
ALTER TABLE house_keys ADD CONSTRAINT house_keys_house_id_fkey FOREIGN KEY (house_id) REFERENCES asset (id);
