-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type status__old (DRAFT, PUBLISHED)
--   - moves data: turns post.status into status__old
--   - drops enum type status
--   - renames enum type status__old to status
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of post have a value in status that the enum does not have any more: REVIEW

-- Adds enum type status__old (DRAFT, PUBLISHED)
CREATE TYPE status__old AS ENUM ('DRAFT', 'PUBLISHED');

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns post.status into status__old
-- RV143 counts rows written since: fails if rows of post have a value in status that the enum does not have any more: REVIEW
-- RV113 the planner knows nothing of post.status then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post
        WHERE status NOT IN ('DRAFT', 'PUBLISHED'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in status that the enum does not have any more: REVIEW',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN status TYPE status__old USING status::text::status__old;

-- Drops enum type status
DROP TYPE status;

-- Renames enum type status__old to status
ALTER TYPE status__old RENAME TO status;
