-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - changes column line.total: no longer generated
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV142 puts computed values into line.total: those written since are lost

-- Changes column line.total: no longer generated
-- RV127 takes ACCESS EXCLUSIVE on line: nobody else reads or writes it until the transaction ends
ALTER TABLE line DROP COLUMN total;
ALTER TABLE line ADD COLUMN total integer;
UPDATE line SET total = (amount * price);
