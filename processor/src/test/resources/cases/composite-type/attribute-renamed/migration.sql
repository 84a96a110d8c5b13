-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames attribute street of composite type address to way
-- Code from before it fails:
--   - renames attribute street of composite type address to way

-- Renames attribute street of composite type address to way
-- RV131 code that says attribute street of composite type address fails from this moment; it is way now
ALTER TYPE address RENAME ATTRIBUTE street TO way;
