-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - renames foreign key new_name of post to old_name

ALTER TABLE post RENAME CONSTRAINT new_name TO old_name;
