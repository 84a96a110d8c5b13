-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check kind_ok of vote
--   - drops check stars_ok of vote
--   - adds check kind_ok of vote (kind in ('A','B','C'))
--   - adds check stars_ok of vote (stars between 0 and 10)
-- Code from before it still works:
--   - values that check kind_ok of vote does not allow are refused
--   - values that check stars_ok of vote does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a row does not pass check stars_ok of vote, and reads all rows while nobody else can
--   - RV143 counts rows written since: fails if a row does not pass check kind_ok of vote, and reads all rows while nobody else can

-- Drops check kind_ok of vote
-- RV127 takes ACCESS EXCLUSIVE on vote: nobody else reads or writes it until the transaction ends
ALTER TABLE vote DROP CONSTRAINT kind_ok;

-- Drops check stars_ok of vote
ALTER TABLE vote DROP CONSTRAINT stars_ok;

-- Adds check kind_ok of vote (kind in ('A','B','C'))
-- RV123 reads all rows while nobody else can
ALTER TABLE vote ADD CONSTRAINT kind_ok CHECK (kind in ('A','B','C'));

-- Adds check stars_ok of vote (stars between 0 and 10)
-- RV123 reads all rows while nobody else can
ALTER TABLE vote ADD CONSTRAINT stars_ok CHECK (stars between 0 and 10);
