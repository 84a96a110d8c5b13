-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes table a: its comment
--   - changes table b: its comment
--   - changes table c: its comment
-- Code from before it still works.

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes table a: its comment
COMMENT ON TABLE a IS 'new one';

-- Changes table b: its comment
COMMENT ON TABLE b IS 'new';

-- Changes table c: its comment
COMMENT ON TABLE c IS NULL;
