-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops index ix_a of grid
--   - adds unique key ix_b of grid (b)
--   - adds index ix_a of grid (a)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if two rows agree in unique key ix_b of grid, and builds its index while nobody can read the table

-- Drops index ix_a of grid
-- RV127 takes ACCESS EXCLUSIVE on grid: nobody else reads or writes it until the transaction ends
DROP INDEX ix_a;

-- Adds unique key ix_b of grid (b)
-- RV143 counts rows written since: fails if two rows agree in unique key ix_b of grid, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM grid WHERE b IS NOT NULL GROUP BY b HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of grid agree with another in b',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE grid ADD CONSTRAINT ix_b UNIQUE (b);

-- Adds index ix_a of grid (a)
-- RV125 nobody can write to grid while index ix_a of grid is built
CREATE INDEX ix_a ON grid (a);
