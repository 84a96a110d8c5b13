-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops check counter_spare_check of counter
--   - changes column counter.hits: integer to bigint
--   - adds check counter_spare_check of counter (hits >= 0)

ALTER TABLE counter DROP CONSTRAINT counter_spare_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV111 copies all of counter while nobody can read it
ALTER TABLE counter ALTER COLUMN hits TYPE bigint;

-- RV123 fails if a row does not pass check counter_spare_check of counter, and reads all rows while nobody else can
ALTER TABLE counter ADD CONSTRAINT counter_spare_check CHECK (hits >= 0);
