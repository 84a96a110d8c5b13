-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence parcel_seq (start 1, increment 50)
--   - adds table parcel (id, code, weight, fate, depot_id)
--   - adds table parcel_stops (parcel_id, stops)
--   - adds index ix_parcel_weight of parcel (weight)
--   - adds foreign key parcel_depot_id_fkey of parcel (depot_id) to depot (id)
--   - adds foreign key parcel_stops_parcel_id_fkey of parcel_stops (parcel_id) to parcel (id)
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV141 drops table parcel_stops: all rows written since are lost
--   - RV141 drops table parcel: all rows written since are lost

-- Adds sequence parcel_seq (start 1, increment 50)
CREATE SEQUENCE parcel_seq START WITH 1 INCREMENT BY 50;

-- Adds table parcel (id, code, weight, fate, depot_id)
CREATE TABLE parcel (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    weight integer,
    fate character varying(255),
    depot_id bigint NOT NULL,
    CONSTRAINT parcel_pkey PRIMARY KEY (id),
    CONSTRAINT parcel_code_key UNIQUE (code),
    CONSTRAINT parcel_fate_check CHECK (fate in ('HELD','SENT','LOST')),
    CONSTRAINT parcel_weight_check CHECK (weight > 0)
);
COMMENT ON TABLE parcel IS 'on its way';

-- Adds table parcel_stops (parcel_id, stops)
CREATE TABLE parcel_stops (
    parcel_id bigint NOT NULL,
    stops character varying(255),
    CONSTRAINT parcel_stops_parcel_id_stops_key UNIQUE (parcel_id, stops)
);

-- Adds index ix_parcel_weight of parcel (weight)
CREATE INDEX ix_parcel_weight ON parcel (weight);

-- Adds foreign key parcel_depot_id_fkey of parcel (depot_id) to depot (id)
-- RV127 takes SHARE ROW EXCLUSIVE on depot: nobody else writes to it until the transaction ends
ALTER TABLE parcel ADD CONSTRAINT parcel_depot_id_fkey FOREIGN KEY (depot_id) REFERENCES depot (id);

-- Adds foreign key parcel_stops_parcel_id_fkey of parcel_stops (parcel_id) to parcel (id)
ALTER TABLE parcel_stops ADD CONSTRAINT parcel_stops_parcel_id_fkey FOREIGN KEY (parcel_id) REFERENCES parcel (id);
