-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check asset_dtype_check of asset
--   - adds table car (id, wheels, label)
--   - adds table house (id, rooms, label)
--   - changes column asset.dtype: may be null
--   - moves data: copies rows of asset into car, copies rows of asset into house
--   - drops column asset.dtype
--   - drops column asset.label
--   - drops column asset.wheels
--   - drops column asset.rooms
--   - adds foreign key car_id_fkey of car (id) to asset (id)
--   - adds foreign key house_id_fkey of house (id) to asset (id)
-- Code from before it fails:
--   - column asset.dtype is gone
--   - column asset.label is gone
--   - column asset.wheels is gone
--   - column asset.rooms is gone

-- Drops check asset_dtype_check of asset
-- RV104 drops check asset_dtype_check of asset: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on asset: nobody else reads or writes it until the transaction ends
ALTER TABLE asset DROP CONSTRAINT asset_dtype_check;

-- Adds table car (id, wheels, label)
CREATE TABLE car (
    id bigint NOT NULL,
    wheels integer,
    label character varying(20),
    CONSTRAINT car_pkey PRIMARY KEY (id)
);

-- Adds table house (id, rooms, label)
CREATE TABLE house (
    id bigint NOT NULL,
    rooms integer,
    label character varying(20),
    CONSTRAINT house_pkey PRIMARY KEY (id)
);

-- Changes column asset.dtype: may be null
ALTER TABLE asset ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of asset into car, copies rows of asset into house
-- RV112 writes rows of car and house, all in one transaction: the more there are, the longer others wait
INSERT INTO car (id, label, wheels)
SELECT id, label, wheels
FROM asset
WHERE dtype = 'Car';
INSERT INTO house (id, label, rooms)
SELECT id, label, rooms
FROM asset
WHERE dtype = 'House';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column asset.dtype
-- reviver:carried=asset.dtype
ALTER TABLE asset DROP COLUMN dtype;

-- Drops column asset.label
-- reviver:carried=asset.label
ALTER TABLE asset DROP COLUMN label;

-- Drops column asset.wheels
-- reviver:carried=asset.wheels
ALTER TABLE asset DROP COLUMN wheels;

-- Drops column asset.rooms
-- reviver:carried=asset.rooms
ALTER TABLE asset DROP COLUMN rooms;

-- Adds foreign key car_id_fkey of car (id) to asset (id)
ALTER TABLE car ADD CONSTRAINT car_id_fkey FOREIGN KEY (id) REFERENCES asset (id);

-- Adds foreign key house_id_fkey of house (id) to asset (id)
ALTER TABLE house ADD CONSTRAINT house_id_fkey FOREIGN KEY (id) REFERENCES asset (id);
