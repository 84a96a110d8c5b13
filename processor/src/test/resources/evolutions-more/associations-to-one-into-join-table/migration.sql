-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key worker_plant_id_fkey of worker
--   - adds table worker_plant (worker_id, plant_id)
--   - moves data: copies rows of worker into worker_plant
--   - drops column worker.plant_id
--   - adds foreign key worker_plant_plant_id_fkey of worker_plant (plant_id) to plant (id)
--   - adds foreign key worker_plant_worker_id_fkey of worker_plant (worker_id) to worker (id)
-- Code from before it fails:
--   - column worker.plant_id is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key worker_plant_id_fkey of worker, and nobody can write to worker or plant meanwhile

-- Drops foreign key worker_plant_id_fkey of worker
-- RV104 drops foreign key worker_plant_id_fkey of worker: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on plant and worker: nobody else reads or writes them until the transaction ends
ALTER TABLE worker DROP CONSTRAINT worker_plant_id_fkey;

-- Adds table worker_plant (worker_id, plant_id)
CREATE TABLE worker_plant (
    worker_id bigint NOT NULL,
    plant_id bigint NOT NULL,
    CONSTRAINT worker_plant_pkey PRIMARY KEY (worker_id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of worker into worker_plant
-- RV112 writes rows of worker_plant, all in one transaction: the more there are, the longer others wait
INSERT INTO worker_plant (worker_id, plant_id)
SELECT id, plant_id
FROM worker
WHERE plant_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column worker.plant_id
-- reviver:carried=worker.plant_id
ALTER TABLE worker DROP COLUMN plant_id;

-- Adds foreign key worker_plant_plant_id_fkey of worker_plant (plant_id) to plant (id)
ALTER TABLE worker_plant ADD CONSTRAINT worker_plant_plant_id_fkey FOREIGN KEY (plant_id) REFERENCES plant (id);

-- Adds foreign key worker_plant_worker_id_fkey of worker_plant (worker_id) to worker (id)
ALTER TABLE worker_plant ADD CONSTRAINT worker_plant_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES worker (id);
