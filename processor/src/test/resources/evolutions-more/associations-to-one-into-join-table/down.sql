-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key worker_plant_worker_id_fkey of worker_plant
--   - drops foreign key worker_plant_plant_id_fkey of worker_plant
--   - adds column worker.plant_id (bigint)
--   - moves data: fills worker.plant_id
--   - drops table worker_plant
--   - adds foreign key worker_plant_id_fkey of worker (plant_id) to plant (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key worker_plant_id_fkey of worker, and nobody can write to worker or plant meanwhile

-- Drops foreign key worker_plant_worker_id_fkey of worker_plant
-- RV127 takes ACCESS EXCLUSIVE on worker: nobody else reads or writes it until the transaction ends
ALTER TABLE worker_plant DROP CONSTRAINT worker_plant_worker_id_fkey;

-- Drops foreign key worker_plant_plant_id_fkey of worker_plant
-- RV127 takes ACCESS EXCLUSIVE on plant: nobody else reads or writes it until the transaction ends
ALTER TABLE worker_plant DROP CONSTRAINT worker_plant_plant_id_fkey;

-- Adds column worker.plant_id (bigint)
ALTER TABLE worker ADD COLUMN plant_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills worker.plant_id
-- RV112 writes rows of worker, all in one transaction: the more there are, the longer others wait
UPDATE worker SET plant_id = worker_plant.plant_id
FROM worker_plant
WHERE worker_plant.worker_id = worker.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table worker_plant
-- reviver:carried=worker_plant
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM worker_plant
        WHERE jsonb_strip_nulls(to_jsonb(worker_plant.*) - ARRAY['worker_id', 'plant_id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of worker_plant that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE worker_plant;

-- Adds foreign key worker_plant_id_fkey of worker (plant_id) to plant (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key worker_plant_id_fkey of worker, and nobody can write to worker or plant meanwhile
ALTER TABLE worker ADD CONSTRAINT worker_plant_id_fkey FOREIGN KEY (plant_id) REFERENCES plant (id);
