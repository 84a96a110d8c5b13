-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column bill.price: numeric(6,2) to numeric(12,4)
--   - renames column bill.price to amount

-- Changes column bill.price: numeric(6,2) to numeric(12,4)
-- RV113 the planner knows nothing of bill.price then: run ANALYZE bill afterwards
-- RV111 copies all of bill while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on bill: nobody else reads or writes it until the transaction ends
ALTER TABLE bill ALTER COLUMN price TYPE numeric(12,4);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Renames column bill.price to amount
-- RV131 code that says column bill.price fails from this moment; it is amount now
ALTER TABLE bill RENAME COLUMN price TO amount;
