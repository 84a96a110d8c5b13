-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column post.last to first__old
--   - renames column post.first to last
--   - renames column post.first__old to first

-- Renames column post.last to first__old
-- RV127 takes ACCESS EXCLUSIVE on post: nobody else reads or writes it until the transaction ends
ALTER TABLE post RENAME COLUMN last TO first__old;

-- Renames column post.first to last
-- RV131 code that says column post.first fails from this moment; it is last now
ALTER TABLE post RENAME COLUMN first TO last;

-- Renames column post.first__old to first
-- RV131 code that says column post.last fails from this moment; it is first now
ALTER TABLE post RENAME COLUMN first__old TO first;
