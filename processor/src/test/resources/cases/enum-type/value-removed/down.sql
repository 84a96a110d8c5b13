-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type mood__old (HAPPY, SAD)
--   - changes column post.mood: mood to mood__old
--   - drops enum type mood
--   - renames enum type mood__old to mood

-- Adds enum type mood__old (HAPPY, SAD)
CREATE TYPE mood__old AS ENUM ('HAPPY', 'SAD');

-- Changes column post.mood: mood to mood__old
-- RV113 the planner knows nothing of post.mood then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post WHERE CASE WHEN pg_input_is_valid(mood::text, 'mood__old') THEN (mood::text::mood__old)::text IS DISTINCT FROM mood::text ELSE mood IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in mood that mood__old cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN mood TYPE mood__old USING mood::text::mood__old;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops enum type mood
DROP TYPE mood;

-- Renames enum type mood__old to mood
ALTER TYPE mood__old RENAME TO mood;
