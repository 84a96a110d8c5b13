-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - changes column setting.lang: default 'en'
--   - changes column setting.seconds: no default
--   - changes column setting.tries: default 5

ALTER TABLE setting ALTER COLUMN lang SET DEFAULT 'en';

ALTER TABLE setting ALTER COLUMN seconds DROP DEFAULT;

ALTER TABLE setting ALTER COLUMN tries SET DEFAULT 5;
