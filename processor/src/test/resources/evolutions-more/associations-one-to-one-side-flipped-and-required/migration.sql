-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key car_engine_id_fkey of car
--   - drops unique key car_engine_id_key of car
--   - adds column engine.built_into (bigint)
--   - moves data: fills engine.built_into
--   - drops column car.engine_id
--   - adds unique key engine_built_into_key of engine (built_into)
--   - adds foreign key engine_built_into_fkey of engine (built_into) to car (id)
-- Code from before it fails:
--   - column car.engine_id is gone
--   - values that foreign key engine_built_into_fkey of engine does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key car_engine_id_key of car, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key car_engine_id_fkey of car, and nobody can write to car or engine meanwhile

-- Drops foreign key car_engine_id_fkey of car
-- RV104 drops foreign key car_engine_id_fkey of car: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on car and engine: nobody else reads or writes them until the transaction ends
ALTER TABLE car DROP CONSTRAINT car_engine_id_fkey;

-- Drops unique key car_engine_id_key of car
-- RV104 drops unique key car_engine_id_key of car: rows that break it may arrive, and then it cannot be put back
ALTER TABLE car DROP CONSTRAINT car_engine_id_key;

-- Adds column engine.built_into (bigint)
ALTER TABLE engine ADD COLUMN built_into bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills engine.built_into
-- RV112 writes rows of engine, all in one transaction: the more there are, the longer others wait
UPDATE engine SET built_into = car.id
FROM car
WHERE car.engine_id = engine.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column car.engine_id
-- reviver:carried=car.engine_id
ALTER TABLE car DROP COLUMN engine_id;

-- Adds unique key engine_built_into_key of engine (built_into)
-- RV122 fails if two rows agree in unique key engine_built_into_key of engine, and builds its index while nobody can read the table
ALTER TABLE engine ADD CONSTRAINT engine_built_into_key UNIQUE (built_into);

-- Adds foreign key engine_built_into_fkey of engine (built_into) to car (id)
-- RV124 fails if a row refers to none by foreign key engine_built_into_fkey of engine, and nobody can write to engine or car meanwhile
ALTER TABLE engine ADD CONSTRAINT engine_built_into_fkey FOREIGN KEY (built_into) REFERENCES car (id);
