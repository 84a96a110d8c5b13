-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames attribute way of composite type address to street

-- Renames attribute way of composite type address to street
-- RV131 code that says attribute way of composite type address fails from this moment; it is street now
ALTER TYPE address RENAME ATTRIBUTE way TO street;
