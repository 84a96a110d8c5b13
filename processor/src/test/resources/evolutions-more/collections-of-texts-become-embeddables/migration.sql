-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds column phone.kind (character varying(10))
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV142 drops column phone.kind: all values written since are lost

-- Adds column phone.kind (character varying(10))
-- RV127 takes ACCESS EXCLUSIVE on phone: nobody else reads or writes it until the transaction ends
ALTER TABLE phone ADD COLUMN kind character varying(10);
