-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames composite type address to postal_address
-- Code from before it fails:
--   - renames composite type address to postal_address

-- Renames composite type address to postal_address
-- RV131 code that says composite type address fails from this moment; it is postal_address now
ALTER TYPE address RENAME TO postal_address;
