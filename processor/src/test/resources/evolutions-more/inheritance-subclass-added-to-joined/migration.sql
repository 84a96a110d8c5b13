-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds table bike (id, electric)
--   - adds foreign key bike_id_fkey of bike (id) to vehicle (id)
-- Code from before it still works.
-- What the way back destroys, and when it fails:
--   - RV141 drops table bike: all rows written since are lost

-- Adds table bike (id, electric)
CREATE TABLE bike (
    id bigint NOT NULL,
    electric boolean NOT NULL,
    CONSTRAINT bike_pkey PRIMARY KEY (id)
);

-- Adds foreign key bike_id_fkey of bike (id) to vehicle (id)
-- RV127 takes SHARE ROW EXCLUSIVE on vehicle: nobody else writes to it until the transaction ends
ALTER TABLE bike ADD CONSTRAINT bike_id_fkey FOREIGN KEY (id) REFERENCES vehicle (id);
