-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops check gauge_axis_check of gauge
--   - adds check gauge_axis_check of gauge (axis in ('X','Y','Z'))

ALTER TABLE gauge DROP CONSTRAINT gauge_axis_check;

-- RV143 counts rows written since: fails if a row does not pass check gauge_axis_check of gauge, and reads all rows while nobody else can
ALTER TABLE gauge ADD CONSTRAINT gauge_axis_check CHECK (axis in ('X','Y','Z'));
