-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type stage__old (DONE, NEW, ACTIVE)
--   - moves data: turns job.stage into stage__old
--   - drops enum type stage
--   - renames values of enum type stage__old: ACTIVE to OPEN
--   - renames enum type stage__old to stage

-- Adds enum type stage__old (DONE, NEW, ACTIVE)
CREATE TYPE stage__old AS ENUM ('DONE', 'NEW', 'ACTIVE');

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns job.stage into stage__old
-- RV113 the planner knows nothing of job.stage then: run ANALYZE job afterwards
-- RV111 copies all of job while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on job: nobody else reads or writes it until the transaction ends
ALTER TABLE job ALTER COLUMN stage TYPE stage__old USING stage::text::stage__old;

-- Drops enum type stage
DROP TYPE stage;

-- Renames values of enum type stage__old: ACTIVE to OPEN
ALTER TYPE stage__old RENAME VALUE 'ACTIVE' TO 'OPEN';

-- Renames enum type stage__old to stage
ALTER TYPE stage__old RENAME TO stage;
