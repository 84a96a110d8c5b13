-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops column person.home
--   - drops composite type address
-- What it destroys, and when it fails:
--   - RV142 drops column person.home: all values written since are lost

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column person.home
-- RV142 drops column person.home: all values written since are lost
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
ALTER TABLE person DROP COLUMN home;

-- Drops composite type address
DROP TYPE address;
