-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes table pupil: its comment
--   - drops column pupil.nickname

COMMENT ON TABLE pupil IS NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV142 drops column pupil.nickname: all values written since are lost
ALTER TABLE pupil DROP COLUMN nickname;
