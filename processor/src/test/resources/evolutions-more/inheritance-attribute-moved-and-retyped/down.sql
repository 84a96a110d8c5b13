-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key truck_id_fkey of truck
--   - adds column vehicle.axles (character varying(10))
--   - adds column vehicle.load (integer)
--   - adds column vehicle.dtype (character varying(31))
--   - changes column vehicle.plate: character varying(20) to character varying(10)
--   - moves data: fills vehicle.dtype, fills vehicle.axles, vehicle.load
--   - changes column vehicle.dtype: not null
--   - drops table truck
--   - adds check vehicle_dtype_check of vehicle (dtype in ('Vehicle','Truck'))
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: vehicle.plate from character varying(20) to character varying(10)
--   - RV143 counts rows written since: fails if rows of truck have a value in axles that character varying(10) cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of truck have a value in load that integer cannot hold unchanged

-- Drops foreign key truck_id_fkey of truck
-- RV127 takes ACCESS EXCLUSIVE on vehicle: nobody else reads or writes it until the transaction ends
ALTER TABLE truck DROP CONSTRAINT truck_id_fkey;

-- Adds column vehicle.axles (character varying(10))
ALTER TABLE vehicle ADD COLUMN axles character varying(10);

-- Adds column vehicle.load (integer)
ALTER TABLE vehicle ADD COLUMN load integer;

-- Adds column vehicle.dtype (character varying(31))
ALTER TABLE vehicle ADD COLUMN dtype character varying(31);

-- Changes column vehicle.plate: character varying(20) to character varying(10)
-- RV143 counts rows written since: fails if a value does not fit: vehicle.plate from character varying(20) to character varying(10)
-- RV113 the planner knows nothing of vehicle.plate then: run ANALYZE vehicle afterwards
-- RV111 copies all of vehicle while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM vehicle WHERE (plate::character varying(10))::text IS DISTINCT FROM plate::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of vehicle have a value in plate that character varying(10) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE vehicle ALTER COLUMN plate TYPE character varying(10);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills vehicle.dtype, fills vehicle.axles, vehicle.load
-- RV143 counts rows written since: fails if rows of truck have a value in axles that character varying(10) cannot hold unchanged
-- RV143 counts rows written since: fails if rows of truck have a value in load that integer cannot hold unchanged
-- RV112 writes rows of vehicle, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM truck WHERE (axles::character varying(10))::text IS DISTINCT FROM axles::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of truck have a value in axles that character varying(10) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM truck WHERE load NOT BETWEEN -2147483648 AND 2147483647);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of truck have a value in load that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
UPDATE vehicle SET dtype = CASE
    WHEN EXISTS (SELECT FROM truck WHERE truck.id = vehicle.id) THEN 'Truck'
    ELSE 'Vehicle'
END;
UPDATE vehicle SET axles = truck.axles, load = truck.load
FROM truck
WHERE truck.id = vehicle.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column vehicle.dtype: not null
-- RV121 reads all of vehicle while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM vehicle WHERE dtype IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of vehicle have no value in dtype',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE vehicle ALTER COLUMN dtype SET NOT NULL;

-- Drops table truck
-- reviver:carried=truck
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM truck
        WHERE jsonb_strip_nulls(to_jsonb(truck.*) - ARRAY['id', 'load', 'axles']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of truck that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE truck;

-- Adds check vehicle_dtype_check of vehicle (dtype in ('Vehicle','Truck'))
-- RV123 reads all rows while nobody else can
ALTER TABLE vehicle ADD CONSTRAINT vehicle_dtype_check CHECK (dtype in ('Vehicle','Truck'));
