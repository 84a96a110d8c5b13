-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column line.total: generated as amount * price virtual
-- What it destroys, and when it fails:
--   - RV142 puts computed values into line.total: those written since are lost

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column line.total: generated as amount * price virtual
-- RV142 puts computed values into line.total: those written since are lost
-- RV127 takes ACCESS EXCLUSIVE on line: nobody else reads or writes it until the transaction ends
ALTER TABLE line DROP COLUMN total;
ALTER TABLE line ADD COLUMN total integer GENERATED ALWAYS AS (amount * price) VIRTUAL;
