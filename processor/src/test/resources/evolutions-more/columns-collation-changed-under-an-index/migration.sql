-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column word.text: collation C
-- Code from before it still works.

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column word.text: collation C
-- RV127 takes ACCESS EXCLUSIVE on word: nobody else reads or writes it until the transaction ends
ALTER TABLE word ALTER COLUMN text TYPE character varying(20) COLLATE "C";
