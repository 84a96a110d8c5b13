-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key car_owner_id_fkey of car
--   - drops column car.owner_id
-- Code from before it fails:
--   - column car.owner_id is gone
-- What the way back does not bring back:
--   - drops column car.owner_id: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row refers to none by foreign key car_owner_id_fkey of car, and nobody can write to car or person meanwhile

-- Drops foreign key car_owner_id_fkey of car
-- RV127 takes ACCESS EXCLUSIVE on car and person: nobody else reads or writes them until the transaction ends
ALTER TABLE car DROP CONSTRAINT car_owner_id_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column car.owner_id
-- RV102 drops column car.owner_id: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE car DROP COLUMN owner_id;
