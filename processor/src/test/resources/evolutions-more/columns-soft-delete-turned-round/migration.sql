-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column item.deleted to active
--   - moves data: writes item.active anew: false is true now, true is false now
-- Code from before it fails:
--   - column item.deleted is called active now
--   - item.active is written otherwise: false is true now, true is false now

-- Renames column item.deleted to active
-- RV131 code that says column item.deleted fails from this moment; it is active now
-- RV127 takes ACCESS EXCLUSIVE on item: nobody else reads or writes it until the transaction ends
ALTER TABLE item RENAME COLUMN deleted TO active;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: writes item.active anew: false is true now, true is false now
-- RV112 writes rows of item, all in one transaction: the more there are, the longer others wait
UPDATE item SET active = NOT active;

SET CONSTRAINTS ALL IMMEDIATE;
