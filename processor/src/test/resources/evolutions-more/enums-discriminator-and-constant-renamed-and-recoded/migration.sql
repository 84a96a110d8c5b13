-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check vehicle_kind_check of vehicle
--   - drops check vehicle_state_check of vehicle
--   - moves data: fills vehicle.kind
--   - moves data: turns vehicle.state into character varying(20): 0 is 'FRESH' now, 1 is 'USED' now, 2 is 'SCRAPPED' now
--   - adds check vehicle_kind_check of vehicle (kind in ('V','CAR'))
--   - adds check vehicle_state_check of vehicle (state in ('FRESH','USED','SCRAPPED','STOLEN'))
-- Code from before it fails:
--   - vehicle.kind tells classes by other values
--   - vehicle.state is character varying(20) now, and it reads and writes smallint
--   - values that check vehicle_kind_check of vehicle does not allow are refused
--   - values that check vehicle_state_check of vehicle does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of vehicle have a value in state that the enum does not have any more: STOLEN

-- Drops check vehicle_kind_check of vehicle
-- RV127 takes ACCESS EXCLUSIVE on vehicle: nobody else reads or writes it until the transaction ends
ALTER TABLE vehicle DROP CONSTRAINT vehicle_kind_check;

-- Drops check vehicle_state_check of vehicle
ALTER TABLE vehicle DROP CONSTRAINT vehicle_state_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills vehicle.kind
-- RV112 writes rows of vehicle, all in one transaction: the more there are, the longer others wait
UPDATE vehicle SET kind = CASE
    WHEN kind = 'C' THEN 'CAR'
END
WHERE kind = 'C';

SET CONSTRAINTS ALL IMMEDIATE;

-- Moves data: turns vehicle.state into character varying(20): 0 is 'FRESH' now, 1 is 'USED' now, 2 is 'SCRAPPED' now
-- RV109 fails if rows of vehicle have a value in state that is none of NEW, USED, SCRAPPED
-- RV113 the planner knows nothing of vehicle.state then: run ANALYZE vehicle afterwards
-- RV111 copies all of vehicle while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM vehicle
        WHERE state NOT IN (0, 1, 2));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of vehicle have a value in state that is none of NEW, USED, SCRAPPED',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE vehicle ALTER COLUMN state TYPE character varying(20) USING (CASE state WHEN 0 THEN 'FRESH' WHEN 1 THEN 'USED' WHEN 2 THEN 'SCRAPPED' END)::character varying(20);

-- Adds check vehicle_kind_check of vehicle (kind in ('V','CAR'))
-- RV123 reads all rows while nobody else can
ALTER TABLE vehicle ADD CONSTRAINT vehicle_kind_check CHECK (kind in ('V','CAR'));

-- Adds check vehicle_state_check of vehicle (state in ('FRESH','USED','SCRAPPED','STOLEN'))
-- RV123 reads all rows while nobody else can
ALTER TABLE vehicle ADD CONSTRAINT vehicle_state_check CHECK (state in ('FRESH','USED','SCRAPPED','STOLEN'));
