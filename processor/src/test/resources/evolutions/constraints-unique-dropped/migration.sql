-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key uk_badge_room of visit
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key uk_badge_room of visit, and builds its index while nobody can read the table

-- Drops unique key uk_badge_room of visit
-- RV104 drops unique key uk_badge_room of visit: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on visit: nobody else reads or writes it until the transaction ends
ALTER TABLE visit DROP CONSTRAINT uk_badge_room;
