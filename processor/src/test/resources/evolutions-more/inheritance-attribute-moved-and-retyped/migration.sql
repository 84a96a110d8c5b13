-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check vehicle_dtype_check of vehicle
--   - adds table truck (id, load, axles)
--   - changes column vehicle.dtype: may be null
--   - moves data: copies rows of vehicle into truck
--   - changes column vehicle.plate: character varying(10) to character varying(20)
--   - drops column vehicle.dtype
--   - drops column vehicle.load
--   - drops column vehicle.axles
--   - adds foreign key truck_id_fkey of truck (id) to vehicle (id)
-- Code from before it fails:
--   - column vehicle.dtype is gone
--   - column vehicle.load is gone
--   - column vehicle.axles is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: vehicle.plate from character varying(20) to character varying(10)
--   - RV143 counts rows written since: fails if rows of truck have a value in axles that character varying(10) cannot hold unchanged
--   - RV143 counts rows written since: fails if rows of truck have a value in load that integer cannot hold unchanged

-- Drops check vehicle_dtype_check of vehicle
-- RV104 drops check vehicle_dtype_check of vehicle: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on vehicle: nobody else reads or writes it until the transaction ends
ALTER TABLE vehicle DROP CONSTRAINT vehicle_dtype_check;

-- Adds table truck (id, load, axles)
CREATE TABLE truck (
    id bigint NOT NULL,
    load bigint,
    axles integer,
    CONSTRAINT truck_pkey PRIMARY KEY (id)
);

-- Changes column vehicle.dtype: may be null
ALTER TABLE vehicle ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of vehicle into truck
-- RV109 fails if rows of vehicle have a value in axles that integer cannot hold unchanged
-- RV112 writes rows of truck, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM vehicle WHERE NOT pg_input_is_valid(axles, 'integer'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of vehicle have a value in axles that integer cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
INSERT INTO truck (id, axles, load)
SELECT id, axles::integer, load
FROM vehicle
WHERE dtype = 'Truck';

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column vehicle.plate: character varying(10) to character varying(20)
-- RV113 the planner knows nothing of vehicle.plate then: run ANALYZE vehicle afterwards
ALTER TABLE vehicle ALTER COLUMN plate TYPE character varying(20);

-- Drops column vehicle.dtype
-- reviver:carried=vehicle.dtype
ALTER TABLE vehicle DROP COLUMN dtype;

-- Drops column vehicle.load
-- reviver:carried=vehicle.load
ALTER TABLE vehicle DROP COLUMN load;

-- Drops column vehicle.axles
-- reviver:carried=vehicle.axles
ALTER TABLE vehicle DROP COLUMN axles;

-- Adds foreign key truck_id_fkey of truck (id) to vehicle (id)
ALTER TABLE truck ADD CONSTRAINT truck_id_fkey FOREIGN KEY (id) REFERENCES vehicle (id);
