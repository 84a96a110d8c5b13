-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - renames enum type mood to mood__old
--   - adds enum type mood (HAPPY, MELLOW, SAD)
--   - moves data: turns post.mood into mood
--   - drops enum type mood__old
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of post have a value in mood that the enum does not have any more: MELLOW

-- Renames enum type mood to mood__old
ALTER TYPE mood RENAME TO mood__old;

-- Adds enum type mood (HAPPY, MELLOW, SAD)
CREATE TYPE mood AS ENUM ('HAPPY', 'MELLOW', 'SAD');

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
