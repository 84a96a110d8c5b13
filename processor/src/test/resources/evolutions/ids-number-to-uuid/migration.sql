-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops primary key device_pkey of device
--   - changes column device.id: bigint to uuid
--   - adds primary key device_pkey of device (id)

ALTER TABLE device DROP CONSTRAINT device_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV107 PostgreSQL has no cast that keeps the meaning, so that any value may fail: device.id from bigint to uuid; write the conversion that is meant
-- RV111 copies all of device while nobody can read it
DO $guard$
DECLARE
    misfits bigint;
BEGIN
    SELECT count(*) INTO misfits FROM device
    WHERE (id::text::uuid)::text IS DISTINCT FROM id::text;
    IF misfits > 0 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'data_exception',
            MESSAGE = misfits || ' rows of device have a value in id that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE device ALTER COLUMN id TYPE uuid USING id::text::uuid;

-- RV122 fails if two rows agree in primary key device_pkey of device, and builds its index while nobody can read the table
ALTER TABLE device ADD CONSTRAINT device_pkey PRIMARY KEY (id);
