-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - renames index new_name of post to old_name

-- Renames index new_name of post to old_name
ALTER INDEX new_name RENAME TO old_name;
