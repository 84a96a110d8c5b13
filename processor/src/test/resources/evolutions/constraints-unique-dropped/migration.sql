-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops unique key uk_badge_room of visit

-- RV104 drops unique key uk_badge_room of visit: rows that break it may arrive, and then it cannot be put back
ALTER TABLE visit DROP CONSTRAINT uk_badge_room;
