-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - renames index old_name of post to new_name
-- Code from before it still works.

-- Renames index old_name of post to new_name
ALTER INDEX old_name RENAME TO new_name;
