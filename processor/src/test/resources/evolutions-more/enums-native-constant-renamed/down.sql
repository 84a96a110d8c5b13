-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type stage__old (DONE, NEW, ACTIVE)
--   - changes column job.stage: stage to stage__old
--   - drops enum type stage
--   - renames values of enum type stage__old: ACTIVE to OPEN
--   - renames enum type stage__old to stage

-- Adds enum type stage__old (DONE, NEW, ACTIVE)
CREATE TYPE stage__old AS ENUM ('DONE', 'NEW', 'ACTIVE');

-- Changes column job.stage: stage to stage__old
-- RV113 the planner knows nothing of job.stage then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM job WHERE CASE WHEN pg_input_is_valid(stage::text, 'stage__old') THEN (stage::text::stage__old)::text IS DISTINCT FROM stage::text ELSE stage IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of job have a value in stage that stage__old cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE job ALTER COLUMN stage TYPE stage__old USING stage::text::stage__old;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops enum type stage
DROP TYPE stage;

-- Renames values of enum type stage__old: ACTIVE to OPEN
ALTER TYPE stage__old RENAME VALUE 'ACTIVE' TO 'OPEN';

-- Renames enum type stage__old to stage
-- RV131 code that says enum type stage__old fails from this moment; it is stage now
ALTER TYPE stage__old RENAME TO stage;
