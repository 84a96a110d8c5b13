-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - adds column crate.weight (integer)
--   - changes column crate.label: character varying(20) to character varying(60)

ALTER TABLE crate ADD COLUMN weight integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

ALTER TABLE crate ALTER COLUMN label TYPE character varying(60);
