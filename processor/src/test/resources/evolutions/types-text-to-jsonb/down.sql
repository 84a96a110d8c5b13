-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column event.payload: jsonb to text
-- What it does not bring back:
--   - changes column event.payload: text to jsonb: the way back restores the type; values may come back in another spelling

-- Changes column event.payload: jsonb to text
-- RV113 the planner knows nothing of event.payload then: run ANALYZE event afterwards
-- RV111 copies all of event while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on event: nobody else reads or writes it until the transaction ends
-- structure-only: restores the type; values may come back in another spelling
ALTER TABLE event ALTER COLUMN payload TYPE text;
