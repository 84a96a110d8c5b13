-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - renames column point.x to x__old
--   - renames column point.y to x
--   - renames column point.x__old to y

ALTER TABLE point RENAME COLUMN x TO x__old;

-- RV131 code that says column point.y fails from this moment; it is x now
ALTER TABLE point RENAME COLUMN y TO x;

-- RV131 code that says column point.x__old fails from this moment; it is y now
ALTER TABLE point RENAME COLUMN x__old TO y;
