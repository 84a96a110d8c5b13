-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames enum type mood to mood__old
--   - adds enum type mood (HAPPY, MELLOW, SAD)
--   - changes column post.mood: mood__old to mood
--   - drops enum type mood__old
-- Code from before it fails:
--   - post.mood is mood now, and it reads and writes mood__old
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: post.mood from mood to mood__old; write the conversion that is meant
--   - RV143 counts rows written since: fails if rows of post have a value in mood that the enum does not have any more: MELLOW

-- Renames enum type mood to mood__old
ALTER TYPE mood RENAME TO mood__old;

-- Adds enum type mood (HAPPY, MELLOW, SAD)
CREATE TYPE mood AS ENUM ('HAPPY', 'MELLOW', 'SAD');

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column post.mood: mood__old to mood
-- RV113 the planner knows nothing of post.mood then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE CASE WHEN pg_input_is_valid(mood::text, 'mood') THEN (mood::text::mood)::text IS DISTINCT FROM mood::text ELSE mood IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in mood that mood cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN mood TYPE mood USING mood::text::mood;

-- Drops enum type mood__old
DROP TYPE mood__old;
