-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type level__old (HIGH, LOW, MEDIUM, TOP)
--   - drops index only_high of alarm
--   - moves data: turns alarm.severity into level__old
--   - adds index only_high of alarm (id) where severity = 'HIGH'
--   - drops enum type level
--   - renames column alarm.severity to level
--   - renames values of enum type level__old: MEDIUM to MID
--   - renames enum type level__old to level

-- Adds enum type level__old (HIGH, LOW, MEDIUM, TOP)
CREATE TYPE level__old AS ENUM ('HIGH', 'LOW', 'MEDIUM', 'TOP');

-- Drops index only_high of alarm
-- RV127 takes ACCESS EXCLUSIVE on alarm: nobody else reads or writes it until the transaction ends
DROP INDEX only_high;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns alarm.severity into level__old
-- RV113 the planner knows nothing of alarm.severity then: run ANALYZE alarm afterwards
-- RV111 copies all of alarm while nobody can read it
ALTER TABLE alarm ALTER COLUMN severity DROP DEFAULT, ALTER COLUMN severity TYPE level__old USING severity::text::level__old, ALTER COLUMN severity SET DEFAULT 'LOW';

-- Adds index only_high of alarm (id) where severity = 'HIGH'
-- RV125 nobody can write to alarm while index only_high of alarm is built
CREATE INDEX only_high ON alarm (id) WHERE severity = 'HIGH';

-- Drops enum type level
DROP TYPE level;

-- Renames column alarm.severity to level
-- RV131 code that says column alarm.severity fails from this moment; it is level now
ALTER TABLE alarm RENAME COLUMN severity TO level;

-- Renames values of enum type level__old: MEDIUM to MID
ALTER TYPE level__old RENAME VALUE 'MEDIUM' TO 'MID';

-- Renames enum type level__old to level
ALTER TYPE level__old RENAME TO level;
