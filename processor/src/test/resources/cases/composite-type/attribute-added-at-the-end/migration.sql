-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes composite type address: with attribute zone character varying(255)
-- Code from before it fails:
--   - values of address have other attributes, which are read and written in their order
-- What the way back destroys, and when it fails:
--   - RV142 drops attribute address.zone: all values written since are lost

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes composite type address: with attribute zone character varying(255)
ALTER TYPE address ADD ATTRIBUTE zone character varying(255);
