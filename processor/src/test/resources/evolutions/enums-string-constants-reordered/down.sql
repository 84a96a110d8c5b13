-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops check gauge_axis_check of gauge
--   - adds check gauge_axis_check of gauge (axis in ('X','Y','Z'))

-- Drops check gauge_axis_check of gauge
-- RV127 takes ACCESS EXCLUSIVE on gauge: nobody else reads or writes it until the transaction ends
ALTER TABLE gauge DROP CONSTRAINT gauge_axis_check;

-- Adds check gauge_axis_check of gauge (axis in ('X','Y','Z'))
-- RV123 reads all rows while nobody else can
ALTER TABLE gauge ADD CONSTRAINT gauge_axis_check CHECK (axis in ('X','Y','Z'));
