-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - renames enum type status to status__old
--   - adds enum type status (DRAFT, PUBLISHED, REVIEW)
--   - moves data: turns post.status into status
--   - drops enum type status__old
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of post have a value in status that the enum does not have any more: REVIEW

-- Renames enum type status to status__old
ALTER TYPE status RENAME TO status__old;

-- Adds enum type status (DRAFT, PUBLISHED, REVIEW)
CREATE TYPE status AS ENUM ('DRAFT', 'PUBLISHED', 'REVIEW');

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
