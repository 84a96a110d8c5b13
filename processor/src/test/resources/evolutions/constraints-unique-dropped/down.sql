-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds unique key uk_badge_room of visit (room, badge)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key uk_badge_room of visit, and builds its index while nobody can read the table

-- Adds unique key uk_badge_room of visit (room, badge)
-- RV143 counts rows written since: fails if two rows agree in unique key uk_badge_room of visit, and builds its index while nobody can read the table
ALTER TABLE visit ADD CONSTRAINT uk_badge_room UNIQUE (room, badge);
