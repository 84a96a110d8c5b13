-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes table remark: its comment
--   - changes column remark.a: its comment
--   - changes column remark.b: its comment
--   - changes column remark.c: its comment

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

COMMENT ON TABLE remark IS NULL;

COMMENT ON COLUMN remark.a IS 'new; and -- more';

COMMENT ON COLUMN remark.b IS NULL;

COMMENT ON COLUMN remark.c IS 'fresh';
