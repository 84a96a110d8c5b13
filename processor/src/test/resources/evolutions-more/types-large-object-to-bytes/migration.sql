-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column p.body: oid to bytea
-- Code from before it fails:
--   - p.body is bytea now, and it reads and writes oid
-- What the way back does not bring back:
--   - changes column p.body: oid to bytea: the way back restores the type; values may come back in another spelling

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column p.body: oid to bytea
-- RV106 values may change their spelling: p.body from oid to bytea
-- RV113 the planner knows nothing of p.body then: run ANALYZE p afterwards
-- RV111 copies all of p while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on p: nobody else reads or writes it until the transaction ends
-- structure-only: the way back restores the type; values may come back in another spelling
ALTER TABLE p ALTER COLUMN body TYPE bytea USING lo_get(body);
