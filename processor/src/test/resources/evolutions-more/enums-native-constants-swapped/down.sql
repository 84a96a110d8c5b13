-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type status__old (B, A, C)
--   - moves data: turns post.status into status__old
--   - drops enum type status
--   - renames values of enum type status__old: B to A__old
--   - renames values of enum type status__old: A to B
--   - renames values of enum type status__old: A__old to A
--   - renames enum type status__old to status

-- Adds enum type status__old (B, A, C)
CREATE TYPE status__old AS ENUM ('B', 'A', 'C');

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns post.status into status__old
-- RV113 the planner knows nothing of post.status then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN status TYPE status__old USING status::text::status__old;

-- Drops enum type status
DROP TYPE status;

-- Renames values of enum type status__old: B to A__old
ALTER TYPE status__old RENAME VALUE 'B' TO 'A__old';

-- Renames values of enum type status__old: A to B
ALTER TYPE status__old RENAME VALUE 'A' TO 'B';

-- Renames values of enum type status__old: A__old to A
ALTER TYPE status__old RENAME VALUE 'A__old' TO 'A';

-- Renames enum type status__old to status
ALTER TYPE status__old RENAME TO status;
