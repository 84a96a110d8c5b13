-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type mood (HAPPY, SAD)
--   - adds column post.mood (mood)
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV142 drops column post.mood: all values written since are lost

-- Adds enum type mood (HAPPY, SAD)
CREATE TYPE mood AS ENUM ('HAPPY', 'SAD');

-- Adds column post.mood (mood)
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post ADD COLUMN mood mood;
