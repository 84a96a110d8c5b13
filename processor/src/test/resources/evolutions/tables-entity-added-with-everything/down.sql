-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops foreign key parcel_stops_parcel_id_fkey of parcel_stops
--   - drops foreign key parcel_depot_id_fkey of parcel
--   - drops index ix_parcel_weight of parcel
--   - drops table parcel_stops
--   - drops table parcel
--   - drops sequence parcel_seq

ALTER TABLE parcel_stops DROP CONSTRAINT parcel_stops_parcel_id_fkey;

ALTER TABLE parcel DROP CONSTRAINT parcel_depot_id_fkey;

DROP INDEX ix_parcel_weight;

-- RV141 drops table parcel_stops: all rows written since are lost
DROP TABLE parcel_stops;

-- RV141 drops table parcel: all rows written since are lost
DROP TABLE parcel;

DROP SEQUENCE parcel_seq;
