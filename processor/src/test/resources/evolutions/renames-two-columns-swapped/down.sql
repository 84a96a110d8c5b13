-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column point.y to x__old
--   - renames column point.x to y
--   - renames column point.x__old to x

-- Renames column point.y to x__old
-- RV127 takes ACCESS EXCLUSIVE on point: nobody else reads or writes it until the transaction ends
ALTER TABLE point RENAME COLUMN y TO x__old;

-- Renames column point.x to y
-- RV131 code that says column point.x fails from this moment; it is y now
ALTER TABLE point RENAME COLUMN x TO y;

-- Renames column point.x__old to x
-- RV131 code that says column point.y fails from this moment; it is x now
ALTER TABLE point RENAME COLUMN x__old TO x;
