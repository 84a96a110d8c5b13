-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames enum type level to level__old
--   - renames values of enum type level__old: MID to MEDIUM
--   - renames column alarm.level to severity
--   - adds enum type level (HIGH, LOW, MEDIUM)
--   - drops index only_high of alarm
--   - moves data: makes sure that no rows of alarm have a value in history that the enum does not have any more: TOP
--   - moves data: turns alarm.severity into level
--   - adds index only_high of alarm (id) where severity = 'HIGH'
--   - drops enum type level__old
-- Code from before it fails:
--   - column alarm.level is called severity now

-- Renames enum type level to level__old
ALTER TYPE level RENAME TO level__old;

-- Renames values of enum type level__old: MID to MEDIUM
ALTER TYPE level__old RENAME VALUE 'MID' TO 'MEDIUM';

-- Renames column alarm.level to severity
-- RV131 code that says column alarm.level fails from this moment; it is severity now
-- RV127 takes ACCESS EXCLUSIVE on alarm: nobody else reads or writes it until the transaction ends
ALTER TABLE alarm RENAME COLUMN level TO severity;

-- Adds enum type level (HIGH, LOW, MEDIUM)
CREATE TYPE level AS ENUM ('HIGH', 'LOW', 'MEDIUM');

-- Drops index only_high of alarm
DROP INDEX only_high;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of alarm have a value in history that the enum does not have any more: TOP
-- RV109 fails if rows of alarm have a value in history that the enum does not have any more: TOP
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM alarm
        WHERE NOT array_remove(history, NULL) <@ ARRAY[0, 1, 2]::smallint[]);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of alarm have a value in history that the enum does not have any more: TOP',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;

SET CONSTRAINTS ALL IMMEDIATE;

-- Moves data: turns alarm.severity into level
-- RV109 fails if rows of alarm have a value in severity that the enum does not have any more: TOP
-- RV113 the planner knows nothing of alarm.severity then: run ANALYZE alarm afterwards
-- RV111 copies all of alarm while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM alarm
        WHERE severity NOT IN ('LOW', 'MEDIUM', 'HIGH'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of alarm have a value in severity that the enum does not have any more: TOP',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE alarm ALTER COLUMN severity DROP DEFAULT, ALTER COLUMN severity TYPE level USING severity::text::level, ALTER COLUMN severity SET DEFAULT 'LOW';

-- Adds index only_high of alarm (id) where severity = 'HIGH'
-- RV125 nobody can write to alarm while index only_high of alarm is built
CREATE INDEX only_high ON alarm (id) WHERE severity = 'HIGH';

-- Drops enum type level__old
DROP TYPE level__old;
