-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes table c: its comment
--   - changes table b: its comment
--   - changes table a: its comment

-- Changes table c: its comment
COMMENT ON TABLE c IS 'gone';

-- Changes table b: its comment
COMMENT ON TABLE b IS 'old';

-- Changes table a: its comment
COMMENT ON TABLE a IS NULL;
