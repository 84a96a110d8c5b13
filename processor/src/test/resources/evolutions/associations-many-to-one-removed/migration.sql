-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - drops foreign key car_owner_id_fkey of car
--   - drops column car.owner_id
-- What the way back does not bring back:
--   - drops column car.owner_id: the way back restores the column, not its values

-- RV104 drops foreign key car_owner_id_fkey of car: rows that break it may arrive, and then it cannot be put back
ALTER TABLE car DROP CONSTRAINT car_owner_id_fkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV102 drops column car.owner_id: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE car DROP COLUMN owner_id;
