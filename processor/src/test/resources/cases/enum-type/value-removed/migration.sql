-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - renames enum type mood to mood__old
--   - adds enum type mood (HAPPY)
--   - moves data: turns post.mood into mood
--   - drops enum type mood__old
-- Code from before it still works.

-- Renames enum type mood to mood__old
ALTER TYPE mood RENAME TO mood__old;

-- Adds enum type mood (HAPPY)
CREATE TYPE mood AS ENUM ('HAPPY');

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns post.mood into mood
-- RV109 fails if rows of post have a value in mood that the enum does not have any more: SAD
-- RV113 the planner knows nothing of post.mood then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM post
        WHERE mood <> 'HAPPY');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of post have a value in mood that the enum does not have any more: SAD',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE post ALTER COLUMN mood TYPE mood USING mood::text::mood;

-- Drops enum type mood__old
DROP TYPE mood__old;
