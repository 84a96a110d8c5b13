-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops unique key ix_site of bin
--   - drops unique key uq_place of bin
--   - adds unique key uq_place of bin (warehouse, shelf, slot)
--   - adds index ix_site of bin (warehouse, shelf)
--   - renames column bin.warehouse to site

-- Drops unique key ix_site of bin
-- RV127 takes ACCESS EXCLUSIVE on bin: nobody else reads or writes it until the transaction ends
ALTER TABLE bin DROP CONSTRAINT ix_site;

-- Drops unique key uq_place of bin
ALTER TABLE bin DROP CONSTRAINT uq_place;

-- Adds unique key uq_place of bin (warehouse, shelf, slot)
-- RV122 builds its index while nobody can read the table
ALTER TABLE bin ADD CONSTRAINT uq_place UNIQUE (warehouse, shelf, slot);

-- Adds index ix_site of bin (warehouse, shelf)
-- RV125 nobody can write to bin while index ix_site of bin is built
CREATE INDEX ix_site ON bin (warehouse, shelf);

-- Renames column bin.warehouse to site
-- RV131 code that says column bin.warehouse fails from this moment; it is site now
ALTER TABLE bin RENAME COLUMN warehouse TO site;
