-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops unique key office_boss_id_key of office

-- RV104 drops unique key office_boss_id_key of office: rows that break it may arrive, and then it cannot be put back
ALTER TABLE office DROP CONSTRAINT office_boss_id_key;
