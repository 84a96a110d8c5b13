-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column p.body: character varying(5) to oid
-- What it does not bring back:
--   - changes column p.body: oid to character varying(5): the way back restores the type; values may come back in another spelling

-- Changes column p.body: character varying(5) to oid
-- RV113 the planner knows nothing of p.body then: run ANALYZE p afterwards
-- RV111 copies all of p while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on p: nobody else reads or writes it until the transaction ends
-- structure-only: restores the type; values may come back in another spelling
ALTER TABLE p ALTER COLUMN body TYPE oid USING lo_from_bytea(0, convert_to(body, 'UTF8'));
