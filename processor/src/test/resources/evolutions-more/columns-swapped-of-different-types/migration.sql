-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column part.code to code__old
--   - renames column part.size to code
--   - renames column part.code__old to size
-- Code from before it fails:
--   - column part.code is called size now
--   - column part.size is called code now

-- Renames column part.code to code__old
-- RV127 takes ACCESS EXCLUSIVE on part: nobody else reads or writes it until the transaction ends
ALTER TABLE part RENAME COLUMN code TO code__old;

-- Renames column part.size to code
-- RV131 code that says column part.size fails from this moment; it is code now
ALTER TABLE part RENAME COLUMN size TO code;

-- Renames column part.code__old to size
-- RV131 code that says column part.code fails from this moment; it is size now
ALTER TABLE part RENAME COLUMN code__old TO size;
