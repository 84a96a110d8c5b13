-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column point.x to x__old
--   - renames column point.y to x
--   - renames column point.x__old to y
-- Code from before it fails:
--   - column point.x is called y now
--   - column point.y is called x now

-- Renames column point.x to x__old
-- RV127 takes ACCESS EXCLUSIVE on point: nobody else reads or writes it until the transaction ends
ALTER TABLE point RENAME COLUMN x TO x__old;

-- Renames column point.y to x
-- RV131 code that says column point.y fails from this moment; it is x now
ALTER TABLE point RENAME COLUMN y TO x;

-- Renames column point.x__old to y
-- RV131 code that says column point.x fails from this moment; it is y now
ALTER TABLE point RENAME COLUMN x__old TO y;
