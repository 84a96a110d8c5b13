-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column doc.content: jsonb to text
--   - renames column doc.content to body
-- What it does not bring back:
--   - changes column doc.content: text to jsonb: the way back restores the type; values may come back in another spelling

-- Changes column doc.content: jsonb to text
-- RV113 the planner knows nothing of doc.content then: run ANALYZE doc afterwards
-- RV111 copies all of doc while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on doc: nobody else reads or writes it until the transaction ends
-- structure-only: restores the type; values may come back in another spelling
ALTER TABLE doc ALTER COLUMN content DROP DEFAULT, ALTER COLUMN content TYPE text, ALTER COLUMN content SET DEFAULT '{}';

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Renames column doc.content to body
-- RV131 code that says column doc.content fails from this moment; it is body now
ALTER TABLE doc RENAME COLUMN content TO body;
