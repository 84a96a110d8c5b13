-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key vehicle_depot_id_fkey of vehicle
--   - drops check vehicle_kind_check of vehicle
--   - adds table roadtrain (id, trailers, depot_id)
--   - adds table truck (id, load_kg)
--   - changes column vehicle.kind: may be null
--   - moves data: copies rows of vehicle into truck, copies rows of vehicle into roadtrain
--   - drops column vehicle.kind
--   - drops column vehicle.load_kg
--   - drops column vehicle.trailers
--   - drops column vehicle.depot_id
--   - adds foreign key roadtrain_depot_id_fkey of roadtrain (depot_id) to depot (id)
--   - adds foreign key roadtrain_id_fkey of roadtrain (id) to truck (id)
--   - adds foreign key truck_id_fkey of truck (id) to vehicle (id)
-- Code from before it fails:
--   - column vehicle.kind is gone
--   - column vehicle.load_kg is gone
--   - column vehicle.trailers is gone
--   - column vehicle.depot_id is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key vehicle_depot_id_fkey of vehicle, and nobody can write to vehicle or depot meanwhile

-- Drops foreign key vehicle_depot_id_fkey of vehicle
-- RV104 drops foreign key vehicle_depot_id_fkey of vehicle: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on depot and vehicle: nobody else reads or writes them until the transaction ends
ALTER TABLE vehicle DROP CONSTRAINT vehicle_depot_id_fkey;

-- Drops check vehicle_kind_check of vehicle
-- RV104 drops check vehicle_kind_check of vehicle: rows that break it may arrive, and then it cannot be put back
ALTER TABLE vehicle DROP CONSTRAINT vehicle_kind_check;

-- Adds table roadtrain (id, trailers, depot_id)
CREATE TABLE roadtrain (
    id bigint NOT NULL,
    trailers integer,
    depot_id bigint,
    CONSTRAINT roadtrain_pkey PRIMARY KEY (id)
);

-- Adds table truck (id, load_kg)
CREATE TABLE truck (
    id bigint NOT NULL,
    load_kg integer,
    CONSTRAINT truck_pkey PRIMARY KEY (id)
);

-- Changes column vehicle.kind: may be null
ALTER TABLE vehicle ALTER COLUMN kind DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of vehicle into truck, copies rows of vehicle into roadtrain
-- RV112 writes rows of roadtrain and truck, all in one transaction: the more there are, the longer others wait
INSERT INTO truck (id, load_kg)
SELECT id, load_kg
FROM vehicle
WHERE kind IN ('RoadTrain', 'Truck');
INSERT INTO roadtrain (id, depot_id, trailers)
SELECT id, depot_id, trailers
FROM vehicle
WHERE kind = 'RoadTrain';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column vehicle.kind
-- reviver:carried=vehicle.kind
ALTER TABLE vehicle DROP COLUMN kind;

-- Drops column vehicle.load_kg
-- reviver:carried=vehicle.load_kg
ALTER TABLE vehicle DROP COLUMN load_kg;

-- Drops column vehicle.trailers
-- reviver:carried=vehicle.trailers
ALTER TABLE vehicle DROP COLUMN trailers;

-- Drops column vehicle.depot_id
-- reviver:carried=vehicle.depot_id
ALTER TABLE vehicle DROP COLUMN depot_id;

-- Adds foreign key roadtrain_depot_id_fkey of roadtrain (depot_id) to depot (id)
ALTER TABLE roadtrain ADD CONSTRAINT roadtrain_depot_id_fkey FOREIGN KEY (depot_id) REFERENCES depot (id);

-- Adds foreign key roadtrain_id_fkey of roadtrain (id) to truck (id)
ALTER TABLE roadtrain ADD CONSTRAINT roadtrain_id_fkey FOREIGN KEY (id) REFERENCES truck (id);

-- Adds foreign key truck_id_fkey of truck (id) to vehicle (id)
ALTER TABLE truck ADD CONSTRAINT truck_id_fkey FOREIGN KEY (id) REFERENCES vehicle (id);
