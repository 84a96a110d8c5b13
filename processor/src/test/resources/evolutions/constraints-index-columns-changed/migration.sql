-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops index ix_a of grid
--   - drops unique key ix_b of grid
--   - adds index ix_a of grid (a, b)

DROP INDEX ix_a;

-- RV104 drops unique key ix_b of grid: rows that break it may arrive, and then it cannot be put back
ALTER TABLE grid DROP CONSTRAINT ix_b;

-- RV125 nobody can write to grid while index ix_a of grid is built
CREATE INDEX ix_a ON grid (a, b DESC);
