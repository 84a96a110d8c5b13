-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes composite type address: with attribute street character varying(255)
-- What it does not bring back:
--   - changes composite type address: without attribute street: the way back restores the attributes, not their values

-- Changes composite type address: with attribute street character varying(255)
-- structure-only: restores the attributes, not their values
ALTER TYPE address ADD ATTRIBUTE street character varying(255);
