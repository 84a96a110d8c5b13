-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- What it does:
--   - changes column parcel.size: character varying(12) to integer
-- What the way back does not bring back:
--   - changes column parcel.size: character varying(12) to integer: the way back restores the type; values may come back in another spelling

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV106 values may change their spelling: parcel.size from character varying(12) to integer
-- RV105 fails if a value cannot be read: parcel.size from character varying(12) to integer
-- RV111 copies all of parcel while nobody can read it
-- structure-only: the way back restores the type; values may come back in another spelling
ALTER TABLE parcel ALTER COLUMN size TYPE integer USING size::integer;
