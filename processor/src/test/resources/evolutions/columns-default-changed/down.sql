-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column setting.lang: default 'en'
--   - changes column setting.seconds: no default
--   - changes column setting.tries: default 5

-- Changes column setting.lang: default 'en'
-- RV127 takes ACCESS EXCLUSIVE on setting: nobody else reads or writes it until the transaction ends
-- Changes column setting.seconds: no default
-- Changes column setting.tries: default 5
ALTER TABLE setting
    ALTER COLUMN lang SET DEFAULT 'en',
    ALTER COLUMN seconds DROP DEFAULT,
    ALTER COLUMN tries SET DEFAULT 5;
