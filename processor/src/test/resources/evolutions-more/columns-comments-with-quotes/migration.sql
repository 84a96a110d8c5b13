-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table memo to note
--   - renames primary key memo_pkey of note to note_pkey
--   - changes table note: its comment
--   - changes column note.body: its comment
--   - changes column note.gone: its comment
-- Code from before it fails:
--   - table memo is called note now

-- Renames table memo to note
-- RV131 code that says table memo fails from this moment; it is note now
-- RV127 takes ACCESS EXCLUSIVE on memo: nobody else reads or writes it until the transaction ends
ALTER TABLE memo RENAME TO note;

-- Renames primary key memo_pkey of note to note_pkey
ALTER TABLE note RENAME CONSTRAINT memo_pkey TO note_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes table note: its comment
COMMENT ON TABLE note IS 'a "note";
no $body$ here';

-- Changes column note.body: its comment
COMMENT ON COLUMN note.body IS 'what "he" said /* never */';

-- Changes column note.gone: its comment
COMMENT ON COLUMN note.gone IS NULL;
