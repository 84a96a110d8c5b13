-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type mood (HAPPY, SAD)
--   - adds column post.mood (mood)
-- What it does not bring back:
--   - drops column post.mood: the way back restores the column, not its values

-- Adds enum type mood (HAPPY, SAD)
CREATE TYPE mood AS ENUM ('HAPPY', 'SAD');

-- Adds column post.mood (mood)
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column, not its values
ALTER TABLE post ADD COLUMN mood mood;
