-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops column item.twice
--   - adds column item.twice (integer, generated as price * 2 + 1 virtual)
-- Code from before it fails:
--   - column item.twice is gone

-- Drops column item.twice
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item DROP COLUMN twice;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Adds column item.twice (integer, generated as price * 2 + 1 virtual)
ALTER TABLE item ADD COLUMN twice integer GENERATED ALWAYS AS (price * 2 + 1) VIRTUAL;
