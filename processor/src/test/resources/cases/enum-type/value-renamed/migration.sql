-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - renames enum type mood to mood__old
--   - renames values of enum type mood__old: SAD to BLUE
--   - adds enum type mood (BLUE, HAPPY)
--   - moves data: turns post.mood into mood
--   - drops enum type mood__old
-- Code from before it still works.

-- Renames enum type mood to mood__old
ALTER TYPE mood RENAME TO mood__old;

-- Renames values of enum type mood__old: SAD to BLUE
ALTER TYPE mood__old RENAME VALUE 'SAD' TO 'BLUE';

-- Adds enum type mood (BLUE, HAPPY)
CREATE TYPE mood AS ENUM ('BLUE', 'HAPPY');

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns post.mood into mood
-- RV113 the planner knows nothing of post.mood then: run ANALYZE post afterwards
-- RV111 copies all of post while nobody can read it
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ALTER COLUMN mood TYPE mood USING mood::text::mood;

-- Drops enum type mood__old
DROP TYPE mood__old;
