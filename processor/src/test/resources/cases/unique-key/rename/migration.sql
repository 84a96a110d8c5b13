-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - renames unique key old_name of post to new_name

ALTER TABLE post RENAME CONSTRAINT old_name TO new_name;
