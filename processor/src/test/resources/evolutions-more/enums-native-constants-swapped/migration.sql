-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - renames enum type status to status__old
--   - renames values of enum type status__old: A to A__old
--   - renames values of enum type status__old: B to A
--   - renames values of enum type status__old: A__old to B
--   - adds enum type status (A, B, C)
--   - moves data: turns post.status into status
--   - drops enum type status__old
-- Code from before it still works.

-- Renames enum type status to status__old
ALTER TYPE status RENAME TO status__old;

-- Renames values of enum type status__old: A to A__old
ALTER TYPE status__old RENAME VALUE 'A' TO 'A__old';

-- Renames values of enum type status__old: B to A
ALTER TYPE status__old RENAME VALUE 'B' TO 'A';

-- Renames values of enum type status__old: A__old to B
ALTER TYPE status__old RENAME VALUE 'A__old' TO 'B';

-- Adds enum type status (A, B, C)
CREATE TYPE status AS ENUM ('A', 'B', 'C');

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns post.status into status
-- RV113 the planner knows nothing of post.status then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN status TYPE status USING status::text::status;

-- Drops enum type status__old
DROP TYPE status__old;
