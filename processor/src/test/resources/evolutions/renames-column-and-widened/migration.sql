-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - renames column tank.litres to volume
--   - changes column tank.volume: integer to bigint

-- RV131 code that says column tank.litres fails from this moment; it is volume now
ALTER TABLE tank RENAME COLUMN litres TO volume;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV111 copies all of tank while nobody can read it
ALTER TABLE tank ALTER COLUMN volume TYPE bigint;
