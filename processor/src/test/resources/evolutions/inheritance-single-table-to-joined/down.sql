-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key truck_id_fkey of truck
--   - drops foreign key roadtrain_id_fkey of roadtrain
--   - drops foreign key roadtrain_depot_id_fkey of roadtrain
--   - adds column vehicle.depot_id (bigint)
--   - adds column vehicle.trailers (integer)
--   - adds column vehicle.load_kg (integer)
--   - adds column vehicle.kind (character varying(20))
--   - moves data: fills vehicle.kind, fills vehicle.load_kg, fills vehicle.depot_id, vehicle.trailers
--   - changes column vehicle.kind: not null
--   - drops table truck
--   - drops table roadtrain
--   - adds check vehicle_kind_check of vehicle (kind in ('Vehicle','RoadTrain','Truck'))
--   - adds foreign key vehicle_depot_id_fkey of vehicle (depot_id) to depot (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key vehicle_depot_id_fkey of vehicle, and nobody can write to vehicle or depot meanwhile

-- Drops foreign key truck_id_fkey of truck
-- RV127 takes ACCESS EXCLUSIVE on vehicle: nobody else reads or writes it until the transaction ends
ALTER TABLE truck DROP CONSTRAINT truck_id_fkey;

-- Drops foreign key roadtrain_id_fkey of roadtrain
ALTER TABLE roadtrain DROP CONSTRAINT roadtrain_id_fkey;

-- Drops foreign key roadtrain_depot_id_fkey of roadtrain
-- RV127 takes ACCESS EXCLUSIVE on depot: nobody else reads or writes it until the transaction ends
ALTER TABLE roadtrain DROP CONSTRAINT roadtrain_depot_id_fkey;

-- Adds column vehicle.depot_id (bigint)
ALTER TABLE vehicle ADD COLUMN depot_id bigint;

-- Adds column vehicle.trailers (integer)
ALTER TABLE vehicle ADD COLUMN trailers integer;

-- Adds column vehicle.load_kg (integer)
ALTER TABLE vehicle ADD COLUMN load_kg integer;

-- Adds column vehicle.kind (character varying(20))
ALTER TABLE vehicle ADD COLUMN kind character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills vehicle.kind, fills vehicle.load_kg, fills vehicle.depot_id, vehicle.trailers
-- RV112 writes rows of vehicle, all in one transaction: the more there are, the longer others wait
UPDATE vehicle SET kind = CASE
    WHEN EXISTS (SELECT FROM roadtrain WHERE roadtrain.id = vehicle.id) THEN 'RoadTrain'
    WHEN EXISTS (SELECT FROM truck WHERE truck.id = vehicle.id) THEN 'Truck'
    ELSE 'Vehicle'
END;
UPDATE vehicle SET load_kg = truck.load_kg
FROM truck
WHERE truck.id = vehicle.id;
UPDATE vehicle SET depot_id = roadtrain.depot_id, trailers = roadtrain.trailers
FROM roadtrain
WHERE roadtrain.id = vehicle.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column vehicle.kind: not null
-- RV121 reads all of vehicle while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM vehicle WHERE kind IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of vehicle have no value in kind',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE vehicle ALTER COLUMN kind SET NOT NULL;

-- Drops table truck
-- reviver:carried=truck
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM truck
        WHERE jsonb_strip_nulls(to_jsonb(truck.*) - ARRAY['id', 'load_kg']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of truck that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE truck;

-- Drops table roadtrain
-- reviver:carried=roadtrain
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM roadtrain
        WHERE jsonb_strip_nulls(to_jsonb(roadtrain.*) - ARRAY['id', 'trailers', 'depot_id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of roadtrain that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE roadtrain;

-- Adds check vehicle_kind_check of vehicle (kind in ('Vehicle','RoadTrain','Truck'))
-- RV123 reads all rows while nobody else can
ALTER TABLE vehicle ADD CONSTRAINT vehicle_kind_check CHECK (kind in ('Vehicle','RoadTrain','Truck'));

-- Adds foreign key vehicle_depot_id_fkey of vehicle (depot_id) to depot (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key vehicle_depot_id_fkey of vehicle, and nobody can write to vehicle or depot meanwhile
ALTER TABLE vehicle ADD CONSTRAINT vehicle_depot_id_fkey FOREIGN KEY (depot_id) REFERENCES depot (id);
