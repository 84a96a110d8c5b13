-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column photo.data: bytea to oid
-- What it does not bring back:
--   - changes column photo.data: oid to bytea: the way back restores the type; values may come back in another spelling

-- Changes column photo.data: bytea to oid
-- RV113 the planner knows nothing of photo.data then: run ANALYZE photo afterwards
-- RV111 copies all of photo while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on photo: nobody else reads or writes it until the transaction ends
-- structure-only: restores the type; values may come back in another spelling
ALTER TABLE photo ALTER COLUMN data TYPE oid USING lo_from_bytea(0, data);
