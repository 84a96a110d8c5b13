-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes table remark: its comment
--   - changes column remark.a: its comment
--   - changes column remark.b: its comment
--   - changes column remark.c: its comment
-- Code from before it still works.

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes table remark: its comment
COMMENT ON TABLE remark IS NULL;

-- Changes column remark.a: its comment
COMMENT ON COLUMN remark.a IS 'new; and -- more';

-- Changes column remark.b: its comment
COMMENT ON COLUMN remark.b IS NULL;

-- Changes column remark.c: its comment
COMMENT ON COLUMN remark.c IS 'fresh';
