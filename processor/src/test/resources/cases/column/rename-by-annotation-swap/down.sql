-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - renames column post.last to first__old
--   - renames column post.first to last
--   - renames column post.first__old to first

ALTER TABLE post RENAME COLUMN last TO first__old;

-- RV131 code that says column post.first fails from this moment; it is last now
ALTER TABLE post RENAME COLUMN first TO last;

-- RV131 code that says column post.first__old fails from this moment; it is first now
ALTER TABLE post RENAME COLUMN first__old TO first;
