-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column bin.site to warehouse
--   - drops index ix_site of bin
--   - drops unique key uq_place of bin
--   - adds unique key uq_place of bin (warehouse, shelf)
--   - adds unique key ix_site of bin (warehouse, slot)
-- Code from before it fails:
--   - column bin.site is called warehouse now
--   - values that unique key uq_place of bin has already are refused
--   - values that unique key ix_site of bin has already are refused

-- Renames column bin.site to warehouse
-- RV131 code that says column bin.site fails from this moment; it is warehouse now
-- RV127 takes ACCESS EXCLUSIVE on bin: nobody else reads or writes it until the transaction ends
ALTER TABLE bin RENAME COLUMN site TO warehouse;

-- Drops index ix_site of bin
DROP INDEX ix_site;

-- Drops unique key uq_place of bin
ALTER TABLE bin DROP CONSTRAINT uq_place;

-- Adds unique key uq_place of bin (warehouse, shelf)
-- RV122 fails if two rows agree in unique key uq_place of bin, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM bin WHERE warehouse IS NOT NULL AND shelf IS NOT NULL GROUP BY warehouse, shelf HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of bin agree with another in warehouse, shelf',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE bin ADD CONSTRAINT uq_place UNIQUE (warehouse, shelf);

-- Adds unique key ix_site of bin (warehouse, slot)
-- RV122 fails if two rows agree in unique key ix_site of bin, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM bin WHERE warehouse IS NOT NULL AND slot IS NOT NULL GROUP BY warehouse, slot HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of bin agree with another in warehouse, slot',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE bin ADD CONSTRAINT ix_site UNIQUE (warehouse, slot);
