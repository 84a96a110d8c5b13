-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column remark.c: its comment
--   - changes column remark.b: its comment
--   - changes column remark.a: its comment
--   - changes table remark: its comment

COMMENT ON COLUMN remark.c IS NULL;

COMMENT ON COLUMN remark.b IS 'gone';

COMMENT ON COLUMN remark.a IS 'old';

COMMENT ON TABLE remark IS 'the first';
