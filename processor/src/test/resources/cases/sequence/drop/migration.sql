-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - drops table post
--   - drops sequence post_numbers
-- What the way back does not bring back:
--   - drops table post: the way back restores the table, not its rows
--   - drops sequence post_numbers: the way back restores the sequence, not its position

-- RV101 drops table post: its rows are lost
-- structure-only: the way back restores the table, not its rows
DROP TABLE post;

-- RV103 drops sequence post_numbers and its position; made anew it starts at 1
-- structure-only: the way back restores the sequence, not its position
DROP SEQUENCE post_numbers;
