-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops index ix_a of grid
--   - drops unique key ix_b of grid
--   - adds index ix_a of grid (a, b)
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key ix_b of grid, and builds its index while nobody can read the table

-- Drops index ix_a of grid
-- RV127 takes ACCESS EXCLUSIVE on grid: nobody else reads or writes it until the transaction ends
DROP INDEX ix_a;

-- Drops unique key ix_b of grid
-- RV104 drops unique key ix_b of grid: rows that break it may arrive, and then it cannot be put back
ALTER TABLE grid DROP CONSTRAINT ix_b;

-- Adds index ix_a of grid (a, b)
-- RV125 nobody can write to grid while index ix_a of grid is built
CREATE INDEX ix_a ON grid (a, b DESC);
