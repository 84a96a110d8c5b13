-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds column pupil.nickname (character varying(20))
--   - changes table pupil: its comment
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV142 drops column pupil.nickname: all values written since are lost

-- Adds column pupil.nickname (character varying(20))
-- RV127 takes ACCESS EXCLUSIVE on pupil: nobody else reads or writes it until the transaction ends
ALTER TABLE pupil ADD COLUMN nickname character varying(20);
COMMENT ON COLUMN pupil.nickname IS 'optional';

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes table pupil: its comment
COMMENT ON TABLE pupil IS 'who learns';
