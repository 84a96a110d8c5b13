-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column note.body: character varying(100) to text
--   - adds index ix_note_body of note (body)
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: note.body from text to character varying(100)

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column note.body: character varying(100) to text
-- RV113 the planner knows nothing of note.body then: run ANALYZE note afterwards
-- RV127 takes ACCESS EXCLUSIVE on note: nobody else reads or writes it until the transaction ends
ALTER TABLE note ALTER COLUMN body TYPE text;

-- Adds index ix_note_body of note (body)
-- RV125 nobody can write to note while index ix_note_body of note is built
CREATE INDEX ix_note_body ON note (body);
