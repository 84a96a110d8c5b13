-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check post_mood_check of post
--   - adds check post_mood_check of post (mood in ('HAPPY','SAD','CALM'))
-- Code from before it still works:
--   - values that check post_mood_check of post does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of post have a value in mood that the enum does not have any more: CALM

-- Drops check post_mood_check of post
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_mood_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds check post_mood_check of post (mood in ('HAPPY','SAD','CALM'))
-- RV123 reads all rows while nobody else can
ALTER TABLE post ADD CONSTRAINT post_mood_check CHECK (mood in ('HAPPY','SAD','CALM'));
