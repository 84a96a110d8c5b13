-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves data: writes bath.heat anew: 1 is 2 now, 2 is 1 now

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes bath.heat anew: 1 is 2 now, 2 is 1 now
-- RV112 writes rows of bath, all in one transaction: the more there are, the longer others wait
UPDATE bath SET heat = CASE heat WHEN 1 THEN 2 WHEN 2 THEN 1 END
WHERE heat IN (1, 2);

SET CONSTRAINTS ALL IMMEDIATE;
