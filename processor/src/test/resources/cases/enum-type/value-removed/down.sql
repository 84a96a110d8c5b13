-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type mood__old (HAPPY, SAD)
--   - moves data: turns post.mood into mood__old
--   - drops enum type mood
--   - renames enum type mood__old to mood

-- Adds enum type mood__old (HAPPY, SAD)
CREATE TYPE mood__old AS ENUM ('HAPPY', 'SAD');

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns post.mood into mood__old
-- RV113 the planner knows nothing of post.mood then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN mood TYPE mood__old USING mood::text::mood__old;

-- Drops enum type mood
DROP TYPE mood;

-- Renames enum type mood__old to mood
ALTER TYPE mood__old RENAME TO mood;
