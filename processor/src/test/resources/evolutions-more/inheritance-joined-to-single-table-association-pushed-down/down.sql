-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key house_keys_house_id_fkey of house_keys
--   - drops check asset_dtype_check of asset
--   - adds table house (id, rooms)
--   - adds table car (id, wheels)
--   - changes column asset.dtype: may be null
--   - moves data: copies rows of asset into car, copies rows of asset into house
--   - drops column asset.rooms
--   - drops column asset.wheels
--   - drops column asset.dtype
--   - adds foreign key house_keys_house_id_fkey of house_keys (house_id) to house (id)
--   - adds foreign key house_id_fkey of house (id) to asset (id)
--   - adds foreign key car_id_fkey of car (id) to asset (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key house_keys_house_id_fkey of house_keys, and nobody can write to house_keys or house meanwhile

-- Drops foreign key house_keys_house_id_fkey of house_keys
-- RV127 takes ACCESS EXCLUSIVE on asset and house_keys: nobody else reads or writes them until the transaction ends
ALTER TABLE house_keys DROP CONSTRAINT house_keys_house_id_fkey;

-- Drops check asset_dtype_check of asset
ALTER TABLE asset DROP CONSTRAINT asset_dtype_check;

-- Adds table house (id, rooms)
CREATE TABLE house (
    id bigint NOT NULL,
    rooms integer,
    CONSTRAINT house_pkey PRIMARY KEY (id)
);

-- Adds table car (id, wheels)
CREATE TABLE car (
    id bigint NOT NULL,
    wheels integer,
    CONSTRAINT car_pkey PRIMARY KEY (id)
);

-- Changes column asset.dtype: may be null
ALTER TABLE asset ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of asset into car, copies rows of asset into house
-- RV112 writes rows of car and house, all in one transaction: the more there are, the longer others wait
INSERT INTO car (id, wheels)
SELECT id, wheels
FROM asset
WHERE dtype = 'Car';
INSERT INTO house (id, rooms)
SELECT id, rooms
FROM asset
WHERE dtype = 'House';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column asset.rooms
-- reviver:carried=asset.rooms
ALTER TABLE asset DROP COLUMN rooms;

-- Drops column asset.wheels
-- reviver:carried=asset.wheels
ALTER TABLE asset DROP COLUMN wheels;

-- Drops column asset.dtype
-- reviver:carried=asset.dtype
ALTER TABLE asset DROP COLUMN dtype;

-- Adds foreign key house_keys_house_id_fkey of house_keys (house_id) to house (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key house_keys_house_id_fkey of house_keys, and nobody can write to house_keys or house meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM house_keys AS child
        WHERE child.house_id IS NOT NULL AND NOT EXISTS (SELECT FROM house AS parent WHERE parent.id = child.house_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of house_keys refer by house_id to no row of house',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE house_keys ADD CONSTRAINT house_keys_house_id_fkey FOREIGN KEY (house_id) REFERENCES house (id);

-- Adds foreign key house_id_fkey of house (id) to asset (id)
ALTER TABLE house ADD CONSTRAINT house_id_fkey FOREIGN KEY (id) REFERENCES asset (id);

-- Adds foreign key car_id_fkey of car (id) to asset (id)
ALTER TABLE car ADD CONSTRAINT car_id_fkey FOREIGN KEY (id) REFERENCES asset (id);
