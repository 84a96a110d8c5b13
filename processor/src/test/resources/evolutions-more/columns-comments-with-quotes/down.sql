-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column note.gone: its comment
--   - changes column note.body: its comment
--   - changes table note: its comment
--   - renames primary key note_pkey of note to memo_pkey
--   - renames table note to memo

-- Changes column note.gone: its comment
COMMENT ON COLUMN note.gone IS 'goes';

-- Changes column note.body: its comment
COMMENT ON COLUMN note.body IS 'what $1 \ said; -- not a comment';

-- Changes table note: its comment
COMMENT ON TABLE note IS 'it is a "memo"';

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Renames primary key note_pkey of note to memo_pkey
-- RV127 takes ACCESS EXCLUSIVE on note: nobody else reads or writes it until the transaction ends
ALTER TABLE note RENAME CONSTRAINT note_pkey TO memo_pkey;

-- Renames table note to memo
-- RV131 code that says table note fails from this moment; it is memo now
ALTER TABLE note RENAME TO memo;
