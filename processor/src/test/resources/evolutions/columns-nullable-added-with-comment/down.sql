-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes table pupil: its comment
--   - drops column pupil.nickname
-- What it destroys, and when it fails:
--   - RV142 drops column pupil.nickname: all values written since are lost

-- Changes table pupil: its comment
COMMENT ON TABLE pupil IS NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Drops column pupil.nickname
-- RV142 drops column pupil.nickname: all values written since are lost
-- RV127 takes ACCESS EXCLUSIVE on pupil: nobody else reads or writes it until the transaction ends
ALTER TABLE pupil DROP COLUMN nickname;
