-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column setting.tries: default 9
--   - changes column setting.seconds: default 60
--   - changes column setting.lang: no default
-- Code from before it still works.

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column setting.tries: default 9
-- RV127 takes ACCESS EXCLUSIVE on setting: nobody else reads or writes it until the transaction ends
-- Changes column setting.seconds: default 60
-- Changes column setting.lang: no default
ALTER TABLE setting
    ALTER COLUMN tries SET DEFAULT 9,
    ALTER COLUMN seconds SET DEFAULT 60,
    ALTER COLUMN lang DROP DEFAULT;
