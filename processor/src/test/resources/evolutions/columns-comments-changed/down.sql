-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column remark.c: its comment
--   - changes column remark.b: its comment
--   - changes column remark.a: its comment
--   - changes table remark: its comment

-- Changes column remark.c: its comment
COMMENT ON COLUMN remark.c IS NULL;

-- Changes column remark.b: its comment
COMMENT ON COLUMN remark.b IS 'gone';

-- Changes column remark.a: its comment
COMMENT ON COLUMN remark.a IS 'old';

-- Changes table remark: its comment
COMMENT ON TABLE remark IS 'the first';
