-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column part.size to code__old
--   - renames column part.code to size
--   - renames column part.code__old to code

-- Renames column part.size to code__old
-- RV127 takes ACCESS EXCLUSIVE on part: nobody else reads or writes it until the transaction ends
ALTER TABLE part RENAME COLUMN size TO code__old;

-- Renames column part.code to size
-- RV131 code that says column part.code fails from this moment; it is size now
ALTER TABLE part RENAME COLUMN code TO size;

-- Renames column part.code__old to code
-- RV131 code that says column part.size fails from this moment; it is code now
ALTER TABLE part RENAME COLUMN code__old TO code;
