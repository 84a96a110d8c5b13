-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column event.payload: jsonb to text
-- Code from before it fails:
--   - event.payload is text now, and it reads and writes jsonb
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value cannot be read: event.payload from text to jsonb

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column event.payload: jsonb to text
-- RV113 the planner knows nothing of event.payload then: run ANALYZE event afterwards
-- RV111 copies all of event while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on event: nobody else reads or writes it until the transaction ends
ALTER TABLE event ALTER COLUMN payload TYPE text;
