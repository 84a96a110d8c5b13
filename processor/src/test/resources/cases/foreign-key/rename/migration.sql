-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - renames foreign key old_name of post to new_name
-- Code from before it still works.

-- Renames foreign key old_name of post to new_name
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME CONSTRAINT old_name TO new_name;
