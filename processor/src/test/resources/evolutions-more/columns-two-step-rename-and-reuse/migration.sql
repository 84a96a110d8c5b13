-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column task.due to duetext
--   - adds column task.due (date)
-- Code from before it fails:
--   - column task.due is called duetext now
-- What the way back destroys, and when it fails:
--   - RV142 drops column task.due: all values written since are lost

-- Renames column task.due to duetext
-- RV131 code that says column task.due fails from this moment; it is duetext now
-- RV127 takes ACCESS EXCLUSIVE on task: nobody else reads or writes it until the transaction ends
ALTER TABLE task RENAME COLUMN due TO duetext;

-- Adds column task.due (date)
ALTER TABLE task ADD COLUMN due date;
