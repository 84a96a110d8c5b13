-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post.first to first__old
--   - renames column post.last to first
--   - renames column post.first__old to last
-- Code from before it fails:
--   - column post.first is called last now
--   - column post.last is called first now

-- Renames column post.first to first__old
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN first TO first__old;

-- Renames column post.last to first
-- RV131 code that says column post.last fails from this moment; it is first now
ALTER TABLE post RENAME COLUMN last TO first;

-- Renames column post.first__old to last
-- RV131 code that says column post.first fails from this moment; it is last now
ALTER TABLE post RENAME COLUMN first__old TO last;
