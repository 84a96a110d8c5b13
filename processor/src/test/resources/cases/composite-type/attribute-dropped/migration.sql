-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes composite type address: without attribute street
-- Code from before it fails:
--   - values of address have other attributes, which are read and written in their order
-- What the way back does not bring back:
--   - changes composite type address: without attribute street: the way back restores the attributes, not their values

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes composite type address: without attribute street
-- RV102 drops attribute address.street: its values are lost
-- structure-only: the way back restores the attributes, not their values
ALTER TYPE address DROP ATTRIBUTE street;
