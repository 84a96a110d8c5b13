-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames enum type mood to temper
-- Code from before it fails:
--   - renames enum type mood to temper

-- Renames enum type mood to temper
-- RV131 code that says enum type mood fails from this moment; it is temper now
ALTER TYPE mood RENAME TO temper;
