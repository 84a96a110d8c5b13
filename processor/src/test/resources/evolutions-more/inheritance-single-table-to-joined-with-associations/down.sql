-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key house_rooms_house_id_fkey of house_rooms
--   - drops foreign key house_owner_id_fkey of house
--   - drops foreign key house_id_fkey of house
--   - drops foreign key car_id_fkey of car
--   - drops foreign key car_garage_id_fkey of car
--   - adds column asset.owner_id (bigint)
--   - adds column asset.garage_id (bigint)
--   - adds column asset.wheels (integer)
--   - adds column asset.dtype (character varying(31))
--   - moves data: fills asset.dtype, fills asset.garage_id, asset.wheels, fills asset.owner_id
--   - changes column asset.dtype: not null
--   - drops table house
--   - drops table car
--   - adds check asset_dtype_check of asset (dtype in ('Car','House'))
--   - adds foreign key house_rooms_house_id_fkey of house_rooms (house_id) to asset (id)
--   - adds foreign key asset_owner_id_fkey of asset (owner_id) to owner (id)
--   - adds foreign key asset_garage_id_fkey of asset (garage_id) to asset (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key asset_owner_id_fkey of asset, and nobody can write to asset or owner meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key asset_garage_id_fkey of asset, and nobody can write to asset meanwhile

-- Drops foreign key house_rooms_house_id_fkey of house_rooms
-- RV127 takes ACCESS EXCLUSIVE on house_rooms: nobody else reads or writes it until the transaction ends
ALTER TABLE house_rooms DROP CONSTRAINT house_rooms_house_id_fkey;

-- Drops foreign key house_owner_id_fkey of house
-- RV127 takes ACCESS EXCLUSIVE on owner: nobody else reads or writes it until the transaction ends
ALTER TABLE house DROP CONSTRAINT house_owner_id_fkey;

-- Drops foreign key house_id_fkey of house
-- RV127 takes ACCESS EXCLUSIVE on asset: nobody else reads or writes it until the transaction ends
ALTER TABLE house DROP CONSTRAINT house_id_fkey;

-- Drops foreign key car_id_fkey of car
ALTER TABLE car DROP CONSTRAINT car_id_fkey;

-- Drops foreign key car_garage_id_fkey of car
ALTER TABLE car DROP CONSTRAINT car_garage_id_fkey;

-- Adds column asset.owner_id (bigint)
ALTER TABLE asset ADD COLUMN owner_id bigint;

-- Adds column asset.garage_id (bigint)
ALTER TABLE asset ADD COLUMN garage_id bigint;

-- Adds column asset.wheels (integer)
ALTER TABLE asset ADD COLUMN wheels integer;

-- Adds column asset.dtype (character varying(31))
ALTER TABLE asset ADD COLUMN dtype character varying(31);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills asset.dtype, fills asset.garage_id, asset.wheels, fills asset.owner_id
-- RV112 writes rows of asset, all in one transaction: the more there are, the longer others wait
UPDATE asset SET dtype = CASE
    WHEN EXISTS (SELECT FROM car WHERE car.id = asset.id) THEN 'Car'
    WHEN EXISTS (SELECT FROM house WHERE house.id = asset.id) THEN 'House'
END;
UPDATE asset SET garage_id = car.garage_id, wheels = car.wheels
FROM car
WHERE car.id = asset.id;
UPDATE asset SET owner_id = house.owner_id
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
        WHERE jsonb_strip_nulls(to_jsonb(house.*) - ARRAY['id', 'owner_id']) <> '{}');
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
        WHERE jsonb_strip_nulls(to_jsonb(car.*) - ARRAY['id', 'wheels', 'garage_id']) <> '{}');
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

-- Adds foreign key house_rooms_house_id_fkey of house_rooms (house_id) to asset (id)
-- RV124 nobody can write to house_rooms or asset meanwhile
ALTER TABLE house_rooms ADD CONSTRAINT house_rooms_house_id_fkey FOREIGN KEY (house_id) REFERENCES asset (id);

-- Adds foreign key asset_owner_id_fkey of asset (owner_id) to owner (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key asset_owner_id_fkey of asset, and nobody can write to asset or owner meanwhile
ALTER TABLE asset ADD CONSTRAINT asset_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES owner (id);

-- Adds foreign key asset_garage_id_fkey of asset (garage_id) to asset (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key asset_garage_id_fkey of asset, and nobody can write to asset meanwhile
ALTER TABLE asset ADD CONSTRAINT asset_garage_id_fkey FOREIGN KEY (garage_id) REFERENCES asset (id);
