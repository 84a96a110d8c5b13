-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key parcel_stops_parcel_id_fkey of parcel_stops
--   - drops foreign key parcel_depot_id_fkey of parcel
--   - drops index ix_parcel_weight of parcel
--   - drops table parcel_stops
--   - drops table parcel
--   - drops sequence parcel_seq
-- What it destroys, and when it fails:
--   - RV141 drops table parcel_stops: all rows written since are lost
--   - RV141 drops table parcel: all rows written since are lost

-- Drops foreign key parcel_stops_parcel_id_fkey of parcel_stops
ALTER TABLE parcel_stops DROP CONSTRAINT parcel_stops_parcel_id_fkey;

-- Drops foreign key parcel_depot_id_fkey of parcel
-- RV127 takes ACCESS EXCLUSIVE on depot: nobody else reads or writes it until the transaction ends
ALTER TABLE parcel DROP CONSTRAINT parcel_depot_id_fkey;

-- Drops index ix_parcel_weight of parcel
DROP INDEX ix_parcel_weight;

-- Drops table parcel_stops
-- RV141 drops table parcel_stops: all rows written since are lost
DROP TABLE parcel_stops;

-- Drops table parcel
-- RV141 drops table parcel: all rows written since are lost
DROP TABLE parcel;

-- Drops sequence parcel_seq
DROP SEQUENCE parcel_seq;
