-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column tank.volume: bigint to integer
--   - renames column tank.volume to litres

-- RV143 counts rows written since: fails if a value does not fit: tank.volume from bigint to integer
-- RV111 copies all of tank while nobody can read it
ALTER TABLE tank ALTER COLUMN volume TYPE integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV131 code that says column tank.volume fails from this moment; it is litres now
ALTER TABLE tank RENAME COLUMN volume TO litres;
