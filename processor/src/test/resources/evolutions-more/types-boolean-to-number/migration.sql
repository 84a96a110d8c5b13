-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column lamp.state: boolean to integer
-- Code from before it fails:
--   - lamp.state is integer now, and it reads and writes boolean
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: lamp.state from integer to boolean

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column lamp.state: boolean to integer
-- RV113 the planner knows nothing of lamp.state then: run ANALYZE lamp afterwards
-- RV111 copies all of lamp while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on lamp: nobody else reads or writes it until the transaction ends
ALTER TABLE lamp ALTER COLUMN state TYPE integer USING state::integer;
