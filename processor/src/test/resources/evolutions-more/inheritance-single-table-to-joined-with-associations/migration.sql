-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key asset_garage_id_fkey of asset
--   - drops foreign key asset_owner_id_fkey of asset
--   - drops foreign key house_rooms_house_id_fkey of house_rooms
--   - drops check asset_dtype_check of asset
--   - adds table car (id, wheels, garage_id)
--   - adds table house (id, owner_id)
--   - changes column asset.dtype: may be null
--   - moves data: copies rows of asset into car, copies rows of asset into house
--   - drops column asset.dtype
--   - drops column asset.wheels
--   - drops column asset.garage_id
--   - drops column asset.owner_id
--   - adds foreign key car_garage_id_fkey of car (garage_id) to house (id)
--   - adds foreign key car_id_fkey of car (id) to asset (id)
--   - adds foreign key house_id_fkey of house (id) to asset (id)
--   - adds foreign key house_owner_id_fkey of house (owner_id) to owner (id)
--   - adds foreign key house_rooms_house_id_fkey of house_rooms (house_id) to house (id)
-- Code from before it fails:
--   - column asset.dtype is gone
--   - column asset.wheels is gone
--   - column asset.garage_id is gone
--   - column asset.owner_id is gone
--   - values that foreign key house_rooms_house_id_fkey of house_rooms does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key asset_owner_id_fkey of asset, and nobody can write to asset or owner meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key asset_garage_id_fkey of asset, and nobody can write to asset meanwhile

-- Drops foreign key asset_garage_id_fkey of asset
-- RV104 drops foreign key asset_garage_id_fkey of asset: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on asset: nobody else reads or writes it until the transaction ends
ALTER TABLE asset DROP CONSTRAINT asset_garage_id_fkey;

-- Drops foreign key asset_owner_id_fkey of asset
-- RV104 drops foreign key asset_owner_id_fkey of asset: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on owner: nobody else reads or writes it until the transaction ends
ALTER TABLE asset DROP CONSTRAINT asset_owner_id_fkey;

-- Drops foreign key house_rooms_house_id_fkey of house_rooms
-- RV127 takes ACCESS EXCLUSIVE on house_rooms: nobody else reads or writes it until the transaction ends
ALTER TABLE house_rooms DROP CONSTRAINT house_rooms_house_id_fkey;

-- Drops check asset_dtype_check of asset
-- RV104 drops check asset_dtype_check of asset: rows that break it may arrive, and then it cannot be put back
ALTER TABLE asset DROP CONSTRAINT asset_dtype_check;

-- Adds table car (id, wheels, garage_id)
CREATE TABLE car (
    id bigint NOT NULL,
    wheels integer,
    garage_id bigint,
    CONSTRAINT car_pkey PRIMARY KEY (id)
);

-- Adds table house (id, owner_id)
CREATE TABLE house (
    id bigint NOT NULL,
    owner_id bigint,
    CONSTRAINT house_pkey PRIMARY KEY (id)
);

-- Changes column asset.dtype: may be null
ALTER TABLE asset ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of asset into car, copies rows of asset into house
-- RV112 writes rows of car and house, all in one transaction: the more there are, the longer others wait
INSERT INTO car (id, garage_id, wheels)
SELECT id, garage_id, wheels
FROM asset
WHERE dtype = 'Car';
INSERT INTO house (id, owner_id)
SELECT id, owner_id
FROM asset
WHERE dtype = 'House';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column asset.dtype
-- reviver:carried=asset.dtype
ALTER TABLE asset DROP COLUMN dtype;

-- Drops column asset.wheels
-- reviver:carried=asset.wheels
ALTER TABLE asset DROP COLUMN wheels;

-- Drops column asset.garage_id
-- reviver:carried=asset.garage_id
ALTER TABLE asset DROP COLUMN garage_id;

-- Drops column asset.owner_id
-- reviver:carried=asset.owner_id
ALTER TABLE asset DROP COLUMN owner_id;

-- Adds foreign key car_garage_id_fkey of car (garage_id) to house (id)
ALTER TABLE car ADD CONSTRAINT car_garage_id_fkey FOREIGN KEY (garage_id) REFERENCES house (id);

-- Adds foreign key car_id_fkey of car (id) to asset (id)
ALTER TABLE car ADD CONSTRAINT car_id_fkey FOREIGN KEY (id) REFERENCES asset (id);

-- Adds foreign key house_id_fkey of house (id) to asset (id)
ALTER TABLE house ADD CONSTRAINT house_id_fkey FOREIGN KEY (id) REFERENCES asset (id);

-- Adds foreign key house_owner_id_fkey of house (owner_id) to owner (id)
ALTER TABLE house ADD CONSTRAINT house_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES owner (id);

-- Adds foreign key house_rooms_house_id_fkey of house_rooms (house_id) to house (id)
-- RV124 fails if a row refers to none by foreign key house_rooms_house_id_fkey of house_rooms, and nobody can write to house_rooms or house meanwhile
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM house_rooms AS child
        WHERE child.house_id IS NOT NULL AND NOT EXISTS (SELECT FROM house AS parent WHERE parent.id = child.house_id));
BEGIN
    IF misfits > 0 THEN
        RAISE foreign_key_violation USING MESSAGE = misfits || ' rows of house_rooms refer by house_id to no row of house',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE house_rooms ADD CONSTRAINT house_rooms_house_id_fkey FOREIGN KEY (house_id) REFERENCES house (id);
