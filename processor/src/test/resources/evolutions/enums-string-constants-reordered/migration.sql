-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops check gauge_axis_check of gauge
--   - adds check gauge_axis_check of gauge (axis in ('Z','Y','X'))

ALTER TABLE gauge DROP CONSTRAINT gauge_axis_check;

-- RV123 fails if a row does not pass check gauge_axis_check of gauge, and reads all rows while nobody else can
ALTER TABLE gauge ADD CONSTRAINT gauge_axis_check CHECK (axis in ('Z','Y','X'));
