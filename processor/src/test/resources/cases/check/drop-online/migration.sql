-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - undoes nothing, for the validation that stands here in the other file
--   - drops check post_stars_check of post
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row breaks check post_stars_check of post, which new rows cannot since the step before; nobody waits

-- reviver:alone
-- Undoes nothing, for the validation that stands here in the other file
SELECT 1;

SET LOCAL lock_timeout = '2s';

-- Drops check post_stars_check of post
-- RV104 drops check post_stars_check of post: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post DROP CONSTRAINT post_stars_check;
