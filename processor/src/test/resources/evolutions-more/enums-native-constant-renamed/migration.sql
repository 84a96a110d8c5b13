-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames enum type stage to stage__old
--   - renames values of enum type stage__old: OPEN to ACTIVE
--   - adds enum type stage (ACTIVE, DONE, NEW)
--   - changes column job.stage: stage__old to stage
--   - drops enum type stage__old
-- Code from before it fails:
--   - job.stage is stage now, and it reads and writes stage__old

-- Renames enum type stage to stage__old
ALTER TYPE stage RENAME TO stage__old;

-- Renames values of enum type stage__old: OPEN to ACTIVE
ALTER TYPE stage__old RENAME VALUE 'OPEN' TO 'ACTIVE';

-- Adds enum type stage (ACTIVE, DONE, NEW)
CREATE TYPE stage AS ENUM ('ACTIVE', 'DONE', 'NEW');

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column job.stage: stage__old to stage
-- RV113 the planner knows nothing of job.stage then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN pg_input_is_valid(stage::text, 'stage') THEN (stage::text::stage)::text IS DISTINCT FROM stage::text ELSE stage IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in stage that stage cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE job ALTER COLUMN stage TYPE stage USING stage::text::stage;

-- Drops enum type stage__old
DROP TYPE stage__old;
