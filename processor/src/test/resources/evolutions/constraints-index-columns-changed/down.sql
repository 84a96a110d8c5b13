-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops index ix_a of grid
--   - adds unique key ix_b of grid (b)
--   - adds index ix_a of grid (a)

DROP INDEX ix_a;

-- RV143 counts rows written since: fails if two rows agree in unique key ix_b of grid, and builds its index while nobody can read the table
ALTER TABLE grid ADD CONSTRAINT ix_b UNIQUE (b);

-- RV125 nobody can write to grid while index ix_a of grid is built
CREATE INDEX ix_a ON grid (a);
