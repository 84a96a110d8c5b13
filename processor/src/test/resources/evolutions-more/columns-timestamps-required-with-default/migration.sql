-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds column a.createdat (timestamp(6) with time zone, not null, default current_date)
--   - adds column a.updatedat (timestamp(6) with time zone)
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV142 drops column a.updatedat: all values written since are lost
--   - RV142 drops column a.createdat: all values written since are lost

-- Adds column a.createdat (timestamp(6) with time zone, not null, default current_date)
-- RV127 takes ACCESS EXCLUSIVE on a: nobody else reads or writes it until the transaction ends
ALTER TABLE a ADD COLUMN createdat timestamp(6) with time zone DEFAULT current_date NOT NULL;

-- Adds column a.updatedat (timestamp(6) with time zone)
ALTER TABLE a ADD COLUMN updatedat timestamp(6) with time zone;
