-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes composite type address: without attribute zone
-- What it destroys, and when it fails:
--   - RV142 drops attribute address.zone: all values written since are lost

-- Changes composite type address: without attribute zone
-- RV142 drops attribute address.zone: all values written since are lost
ALTER TYPE address DROP ATTRIBUTE zone;
