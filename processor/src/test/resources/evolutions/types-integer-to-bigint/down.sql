-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops check counter_spare_check of counter
--   - changes column counter.hits: bigint to integer
--   - adds check counter_spare_check of counter (hits >= 0)

ALTER TABLE counter DROP CONSTRAINT counter_spare_check;

-- RV143 counts rows written since: fails if a value does not fit: counter.hits from bigint to integer
-- RV111 copies all of counter while nobody can read it
ALTER TABLE counter ALTER COLUMN hits TYPE integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV143 counts rows written since: fails if a row does not pass check counter_spare_check of counter, and reads all rows while nobody else can
ALTER TABLE counter ADD CONSTRAINT counter_spare_check CHECK (hits >= 0);
