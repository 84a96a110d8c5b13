-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops table post
--   - drops sequence post_numbers
-- Code from before it fails:
--   - table post is gone
--   - sequence post_numbers is gone, from which it takes numbers
-- What the way back does not bring back:
--   - drops table post: the way back restores the table, not its rows
--   - drops sequence post_numbers: the way back restores the sequence, not its position

-- Drops table post
-- RV101 drops table post: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE post;

-- Drops sequence post_numbers
-- RV103 drops sequence post_numbers and its position; made anew it starts at 1
-- structure-only: the way back restores the sequence, not its position
DROP SEQUENCE post_numbers;
