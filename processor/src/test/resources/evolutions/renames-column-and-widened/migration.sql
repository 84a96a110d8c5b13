-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column tank.litres to volume
--   - changes column tank.volume: integer to bigint
-- Code from before it fails:
--   - column tank.litres is called volume now
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: tank.volume from bigint to integer

-- Renames column tank.litres to volume
-- RV131 code that says column tank.litres fails from this moment; it is volume now
-- RV127 takes ACCESS EXCLUSIVE on tank: nobody else reads or writes it until the transaction ends
ALTER TABLE tank RENAME COLUMN litres TO volume;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column tank.volume: integer to bigint
-- RV113 the planner knows nothing of tank.volume then: run ANALYZE tank afterwards
-- RV111 copies all of tank while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE tank ALTER COLUMN volume TYPE bigint;
