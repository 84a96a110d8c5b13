-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column house.size_width to extent_width
--   - renames column house.size_unit to extent_unit
-- Code from before it fails:
--   - column house.size_width is called extent_width now
--   - column house.size_unit is called extent_unit now

-- Renames column house.size_width to extent_width
-- RV131 code that says column house.size_width fails from this moment; it is extent_width now
-- RV127 takes ACCESS EXCLUSIVE on house: nobody else reads or writes it until the transaction ends
ALTER TABLE house RENAME COLUMN size_width TO extent_width;

-- Renames column house.size_unit to extent_unit
-- RV131 code that says column house.size_unit fails from this moment; it is extent_unit now
ALTER TABLE house RENAME COLUMN size_unit TO extent_unit;
