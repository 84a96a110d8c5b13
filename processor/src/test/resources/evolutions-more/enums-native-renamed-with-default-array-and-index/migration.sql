-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames values of enum type tone: MID to MEDIUM
-- Code from before it fails:
--   - renames values of enum type tone: MID to MEDIUM

-- Renames values of enum type tone: MID to MEDIUM
-- RV131 code that says enum type tone fails from this moment; it is tone now
ALTER TYPE tone RENAME VALUE 'MID' TO 'MEDIUM';
