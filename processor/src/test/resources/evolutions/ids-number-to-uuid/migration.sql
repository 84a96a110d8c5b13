-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key device_pkey of device
--   - changes column device.id: bigint to uuid
--   - adds primary key device_pkey of device (id)
-- Code from before it fails:
--   - device.id is uuid now, and it reads and writes bigint
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: device.id from uuid to bigint; write the conversion that is meant

-- Drops primary key device_pkey of device
-- RV127 takes ACCESS EXCLUSIVE on device: nobody else reads or writes it until the transaction ends
ALTER TABLE device DROP CONSTRAINT device_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column device.id: bigint to uuid
-- RV107 PostgreSQL has no cast that keeps the meaning, so that any value may fail: device.id from bigint to uuid; write the conversion that is meant
-- RV113 the planner knows nothing of device.id then: run ANALYZE device afterwards
-- RV111 copies all of device while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM device WHERE CASE WHEN pg_input_is_valid(id::text, 'uuid') THEN (id::text::uuid)::text IS DISTINCT FROM id::text ELSE id IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of device have a value in id that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE device ALTER COLUMN id TYPE uuid USING id::text::uuid;

-- Adds primary key device_pkey of device (id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE device ADD CONSTRAINT device_pkey PRIMARY KEY (id);
