-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column person.born: date to character varying(20)
-- What it does not bring back:
--   - changes column person.born: character varying(20) to date: the way back restores the type; values may come back in another spelling

-- Changes column person.born: date to character varying(20)
-- RV113 the planner knows nothing of person.born then: run ANALYZE person afterwards
-- RV111 copies all of person while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on person: nobody else reads or writes it until the transaction ends
-- structure-only: restores the type; values may come back in another spelling
ALTER TABLE person ALTER COLUMN born TYPE character varying(20);
