-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column house.extent_unit to size_unit
--   - renames column house.extent_width to size_width

-- Renames column house.extent_unit to size_unit
-- RV131 code that says column house.extent_unit fails from this moment; it is size_unit now
-- RV127 takes ACCESS EXCLUSIVE on house: nobody else reads or writes it until the transaction ends
ALTER TABLE house RENAME COLUMN extent_unit TO size_unit;

-- Renames column house.extent_width to size_width
-- RV131 code that says column house.extent_width fails from this moment; it is size_width now
ALTER TABLE house RENAME COLUMN extent_width TO size_width;
