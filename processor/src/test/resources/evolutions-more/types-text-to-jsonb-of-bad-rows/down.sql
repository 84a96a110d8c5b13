-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column doc.body: may be null
--   - changes column doc.body: jsonb to text, no default
-- What it does not bring back:
--   - changes column doc.body: text to jsonb, default '{}': the way back restores the type; values may come back in another spelling
--   - fills doc.body where it is null, with '{}': the way back does not know which rows had no value in body

-- Changes column doc.body: may be null
-- RV127 takes ACCESS EXCLUSIVE on doc: nobody else reads or writes it until the transaction ends
ALTER TABLE doc ALTER COLUMN body DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column doc.body: jsonb to text, no default
-- RV113 the planner knows nothing of doc.body then: run ANALYZE doc afterwards
-- RV111 copies all of doc while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- structure-only: restores the type; values may come back in another spelling
ALTER TABLE doc ALTER COLUMN body DROP DEFAULT, ALTER COLUMN body TYPE text;
