-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames enum type mood to mood__old
--   - renames values of enum type mood__old: SAD to BLUE
--   - adds enum type mood (BLUE, HAPPY)
--   - changes column post.mood: mood__old to mood
--   - drops enum type mood__old
-- Code from before it fails:
--   - post.mood is mood now, and it reads and writes mood__old

-- Renames enum type mood to mood__old
ALTER TYPE mood RENAME TO mood__old;

-- Renames values of enum type mood__old: SAD to BLUE
ALTER TYPE mood__old RENAME VALUE 'SAD' TO 'BLUE';

-- Adds enum type mood (BLUE, HAPPY)
CREATE TYPE mood AS ENUM ('BLUE', 'HAPPY');

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
