-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes table post: its comment

COMMENT ON TABLE post IS 'What people wrote';
