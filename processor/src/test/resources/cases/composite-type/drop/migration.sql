-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops column person.home
--   - drops composite type address
-- Code from before it fails:
--   - column person.home is gone
-- What the way back does not bring back:
--   - drops column person.home: the way back restores the column, not its values

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column person.home
-- RV102 drops column person.home: its values are lost
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
-- structure-only: the way back restores the column, not its values
ALTER TABLE person DROP COLUMN home;

-- Drops composite type address
DROP TYPE address;
