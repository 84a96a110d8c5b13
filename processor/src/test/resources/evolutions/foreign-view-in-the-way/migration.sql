-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column basket.total: integer to bigint

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV111 copies all of basket while nobody can read it
ALTER TABLE basket ALTER COLUMN total TYPE bigint;
