-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key bike_id_fkey of bike
--   - drops table bike
-- What it destroys, and when it fails:
--   - RV141 drops table bike: all rows written since are lost

-- Drops foreign key bike_id_fkey of bike
-- RV127 takes ACCESS EXCLUSIVE on vehicle: nobody else reads or writes it until the transaction ends
ALTER TABLE bike DROP CONSTRAINT bike_id_fkey;

-- Drops table bike
-- RV141 drops table bike: all rows written since are lost
DROP TABLE bike;
