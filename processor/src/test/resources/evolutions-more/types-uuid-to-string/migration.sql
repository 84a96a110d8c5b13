-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column session.token: uuid to character varying(36)
-- Code from before it fails:
--   - session.token is character varying(36) now, and it reads and writes uuid
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value cannot be read: session.token from character varying(36) to uuid

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column session.token: uuid to character varying(36)
-- RV113 the planner knows nothing of session.token then: run ANALYZE session afterwards
-- RV111 copies all of session while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on session: nobody else reads or writes it until the transaction ends
ALTER TABLE session ALTER COLUMN token TYPE character varying(36);
