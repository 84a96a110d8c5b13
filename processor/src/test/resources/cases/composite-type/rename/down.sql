-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames composite type postal_address to address

-- Renames composite type postal_address to address
-- RV131 code that says composite type postal_address fails from this moment; it is address now
ALTER TYPE postal_address RENAME TO address;
