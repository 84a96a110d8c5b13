-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column basket.total: integer to bigint
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: basket.total from bigint to integer

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column basket.total: integer to bigint
-- RV113 the planner knows nothing of basket.total then: run ANALYZE basket afterwards
-- RV111 copies all of basket while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on basket: nobody else reads or writes it until the transaction ends
ALTER TABLE basket ALTER COLUMN total TYPE bigint;
