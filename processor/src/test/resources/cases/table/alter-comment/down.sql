-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes table post: its comment

-- Changes table post: its comment
COMMENT ON TABLE post IS 'What people wrote';
