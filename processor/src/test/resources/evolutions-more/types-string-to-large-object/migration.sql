-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column page.body: character varying(255) to oid
-- Code from before it fails:
--   - page.body is oid now, and it reads and writes character varying(255)
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value cannot be read: page.body from oid to character varying(255)

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column page.body: character varying(255) to oid
-- RV113 the planner knows nothing of page.body then: run ANALYZE page afterwards
-- RV111 copies all of page while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on page: nobody else reads or writes it until the transaction ends
ALTER TABLE page ALTER COLUMN body TYPE oid USING lo_from_bytea(0, convert_to(body, 'UTF8'));
