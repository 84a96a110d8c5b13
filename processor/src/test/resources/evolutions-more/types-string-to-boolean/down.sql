-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column lamp.lit: boolean to character varying(10)
-- What it does not bring back:
--   - changes column lamp.lit: character varying(10) to boolean: the way back restores the type; values may come back in another spelling

-- Changes column lamp.lit: boolean to character varying(10)
-- RV113 the planner knows nothing of lamp.lit then: run ANALYZE lamp afterwards
-- RV111 copies all of lamp while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on lamp: nobody else reads or writes it until the transaction ends
-- structure-only: restores the type; values may come back in another spelling
ALTER TABLE lamp ALTER COLUMN lit TYPE character varying(10);
