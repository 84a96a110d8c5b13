-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops column a.updatedat
--   - drops column a.createdat
-- What it destroys, and when it fails:
--   - RV142 drops column a.updatedat: all values written since are lost
--   - RV142 drops column a.createdat: all values written since are lost

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column a.updatedat
-- RV142 drops column a.updatedat: all values written since are lost
-- RV127 takes ACCESS EXCLUSIVE on a: nobody else reads or writes it until the transaction ends
ALTER TABLE a DROP COLUMN updatedat;

-- Drops column a.createdat
-- RV142 drops column a.createdat: all values written since are lost
ALTER TABLE a DROP COLUMN createdat;
