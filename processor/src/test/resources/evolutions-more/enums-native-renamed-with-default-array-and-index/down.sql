-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames values of enum type tone: MEDIUM to MID

-- Renames values of enum type tone: MEDIUM to MID
-- RV131 code that says enum type tone fails from this moment; it is tone now
ALTER TYPE tone RENAME VALUE 'MEDIUM' TO 'MID';
