-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type stage__old (DONE, NEW)
--   - moves data: turns job.stage into stage__old
--   - drops enum type stage
--   - renames enum type stage__old to stage
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of job have a value in stage that the enum does not have any more: OPEN

-- Adds enum type stage__old (DONE, NEW)
CREATE TYPE stage__old AS ENUM ('DONE', 'NEW');

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns job.stage into stage__old
-- RV143 counts rows written since: fails if rows of job have a value in stage that the enum does not have any more: OPEN
-- RV113 the planner knows nothing of job.stage then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job
        WHERE stage NOT IN ('NEW', 'DONE'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in stage that the enum does not have any more: OPEN',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE job ALTER COLUMN stage TYPE stage__old USING stage::text::stage__old;

-- Drops enum type stage
DROP TYPE stage;

-- Renames enum type stage__old to stage
ALTER TYPE stage__old RENAME TO stage;
