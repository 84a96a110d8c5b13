-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames enum type temper to mood

-- Renames enum type temper to mood
-- RV131 code that says enum type temper fails from this moment; it is mood now
ALTER TYPE temper RENAME TO mood;
