-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check vehicle_state_check of vehicle
--   - drops check vehicle_kind_check of vehicle
--   - moves data: turns vehicle.state into smallint: 'FRESH' is 0 now, 'USED' is 1 now, 'SCRAPPED' is 2 now
--   - moves data: fills vehicle.kind
--   - adds check vehicle_state_check of vehicle (state between 0 and 2)
--   - adds check vehicle_kind_check of vehicle (kind in ('V','C'))
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of vehicle have a value in state that the enum does not have any more: STOLEN

-- Drops check vehicle_state_check of vehicle
-- RV127 takes ACCESS EXCLUSIVE on vehicle: nobody else reads or writes it until the transaction ends
ALTER TABLE vehicle DROP CONSTRAINT vehicle_state_check;

-- Drops check vehicle_kind_check of vehicle
ALTER TABLE vehicle DROP CONSTRAINT vehicle_kind_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns vehicle.state into smallint: 'FRESH' is 0 now, 'USED' is 1 now, 'SCRAPPED' is 2 now
-- RV143 counts rows written since: fails if rows of vehicle have a value in state that the enum does not have any more: STOLEN
-- RV113 the planner knows nothing of vehicle.state then: run ANALYZE vehicle afterwards
-- RV111 copies all of vehicle while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM vehicle
        WHERE state NOT IN ('FRESH', 'USED', 'SCRAPPED'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of vehicle have a value in state that the enum does not have any more: STOLEN',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE vehicle ALTER COLUMN state TYPE smallint USING (CASE state WHEN 'FRESH' THEN 0 WHEN 'USED' THEN 1 WHEN 'SCRAPPED' THEN 2 END)::smallint;

-- Moves data: fills vehicle.kind
-- RV112 writes rows of vehicle, all in one transaction: the more there are, the longer others wait
UPDATE vehicle SET kind = CASE
    WHEN kind = 'CAR' THEN 'C'
END
WHERE kind = 'CAR';

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds check vehicle_state_check of vehicle (state between 0 and 2)
-- RV123 reads all rows while nobody else can
ALTER TABLE vehicle ADD CONSTRAINT vehicle_state_check CHECK (state between 0 and 2);

-- Adds check vehicle_kind_check of vehicle (kind in ('V','C'))
-- RV123 reads all rows while nobody else can
ALTER TABLE vehicle ADD CONSTRAINT vehicle_kind_check CHECK (kind in ('V','C'));
