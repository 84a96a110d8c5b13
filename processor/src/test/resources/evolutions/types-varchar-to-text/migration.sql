-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column note.body: character varying(100) to text
--   - adds index ix_note_body of note (body)

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

ALTER TABLE note ALTER COLUMN body TYPE text;

-- RV125 nobody can write to note while index ix_note_body of note is built
CREATE INDEX ix_note_body ON note (body);
