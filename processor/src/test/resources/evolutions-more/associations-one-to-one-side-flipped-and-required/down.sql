-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key engine_built_into_fkey of engine
--   - drops unique key engine_built_into_key of engine
--   - adds column car.engine_id (bigint)
--   - moves data: fills car.engine_id
--   - drops column engine.built_into
--   - adds unique key car_engine_id_key of car (engine_id)
--   - adds foreign key car_engine_id_fkey of car (engine_id) to engine (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key car_engine_id_key of car, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key car_engine_id_fkey of car, and nobody can write to car or engine meanwhile

-- Drops foreign key engine_built_into_fkey of engine
-- RV127 takes ACCESS EXCLUSIVE on car and engine: nobody else reads or writes them until the transaction ends
ALTER TABLE engine DROP CONSTRAINT engine_built_into_fkey;

-- Drops unique key engine_built_into_key of engine
ALTER TABLE engine DROP CONSTRAINT engine_built_into_key;

-- Adds column car.engine_id (bigint)
ALTER TABLE car ADD COLUMN engine_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills car.engine_id
-- RV112 writes rows of car, all in one transaction: the more there are, the longer others wait
UPDATE car SET engine_id = engine.id
FROM engine
WHERE engine.built_into = car.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column engine.built_into
-- reviver:carried=engine.built_into
ALTER TABLE engine DROP COLUMN built_into;

-- Adds unique key car_engine_id_key of car (engine_id)
-- RV143 counts rows written since: fails if two rows agree in unique key car_engine_id_key of car, and builds its index while nobody can read the table
ALTER TABLE car ADD CONSTRAINT car_engine_id_key UNIQUE (engine_id);

-- Adds foreign key car_engine_id_fkey of car (engine_id) to engine (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key car_engine_id_fkey of car, and nobody can write to car or engine meanwhile
ALTER TABLE car ADD CONSTRAINT car_engine_id_fkey FOREIGN KEY (engine_id) REFERENCES engine (id);
