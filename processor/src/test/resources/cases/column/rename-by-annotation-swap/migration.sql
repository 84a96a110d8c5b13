-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - renames column post.first to first__old
--   - renames column post.last to first
--   - renames column post.first__old to last

ALTER TABLE post RENAME COLUMN first TO first__old;

-- RV131 code that says column post.last fails from this moment; it is first now
ALTER TABLE post RENAME COLUMN last TO first;

-- RV131 code that says column post.first__old fails from this moment; it is last now
ALTER TABLE post RENAME COLUMN first__old TO last;
