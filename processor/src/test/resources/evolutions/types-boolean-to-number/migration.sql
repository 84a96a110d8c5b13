-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column lamp.state: boolean to integer

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV111 copies all of lamp while nobody can read it
ALTER TABLE lamp ALTER COLUMN state TYPE integer USING state::integer;
