-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds column car.owner_id (bigint)
--   - adds foreign key car_owner_id_fkey of car (owner_id) to person (id)
-- What it does not bring back:
--   - drops column car.owner_id: the way back restores the column, not its values
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key car_owner_id_fkey of car, and nobody can write to car or person meanwhile

-- Adds column car.owner_id (bigint)
-- RV127 takes ACCESS EXCLUSIVE on car: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE car ADD COLUMN owner_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds foreign key car_owner_id_fkey of car (owner_id) to person (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key car_owner_id_fkey of car, and nobody can write to car or person meanwhile
-- RV127 takes SHARE ROW EXCLUSIVE on person: nobody else writes to it until the transaction ends
ALTER TABLE car ADD CONSTRAINT car_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person (id);
