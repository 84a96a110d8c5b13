-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - moves data: writes item.active anew: true is false now, false is true now
--   - renames column item.active to deleted

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes item.active anew: true is false now, false is true now
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
UPDATE item SET active = NOT active;

SET CONSTRAINTS ALL IMMEDIATE;

-- Renames column item.active to deleted
-- RV131 code that says column item.active fails from this moment; it is deleted now
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item RENAME COLUMN active TO deleted;
