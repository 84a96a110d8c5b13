-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - renames enum type stage to stage__old
--   - adds enum type stage (DONE, NEW)
--   - moves data: turns job.stage into stage
--   - drops enum type stage__old
-- Code from before it still works.

-- Renames enum type stage to stage__old
ALTER TYPE stage RENAME TO stage__old;

-- Adds enum type stage (DONE, NEW)
CREATE TYPE stage AS ENUM ('DONE', 'NEW');

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns job.stage into stage
-- RV109 fails if rows of job have a value in stage that the enum does not have any more: OPEN
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
ALTER TABLE job ALTER COLUMN stage TYPE stage USING stage::text::stage;

-- Drops enum type stage__old
DROP TYPE stage__old;
