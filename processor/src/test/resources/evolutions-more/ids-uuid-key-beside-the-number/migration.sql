-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key reading_device_id_fkey of reading
--   - drops primary key device_pkey of device
--   - adds column device.uuid (uuid)
--   - adds column reading.device_uuid (uuid)
--   - changes column reading.device_id: may be null
--   - moves data: fills device.uuid
--   - moves data: fills reading.device_uuid
--   - changes column device.uuid: not null
--   - changes column reading.device_uuid: not null
--   - drops column device.id
--   - drops column reading.device_id
--   - adds primary key device_pkey of device (uuid)
--   - adds foreign key reading_device_uuid_fkey of reading (device_uuid) to device (uuid)
-- Code from before it fails:
--   - device.uuid needs a value, and it does not know it
--   - reading.device_uuid needs a value, and it does not know it
--   - column device.id is gone
--   - column reading.device_id is gone
--   - values that foreign key reading_device_uuid_fkey of reading does not find are refused
-- What the way back does not bring back:
--   - drops column device.id: the way back restores the column, not its values
-- What the way back destroys, and when it fails:
--   - RV142 keeps the rows but not device.uuid: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key device_pkey of device, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key reading_device_id_fkey of reading, and nobody can write to reading or device meanwhile

-- Drops foreign key reading_device_id_fkey of reading
-- RV104 drops foreign key reading_device_id_fkey of reading: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on device and reading: nobody else reads or writes them until the transaction ends
ALTER TABLE reading DROP CONSTRAINT reading_device_id_fkey;

-- Drops primary key device_pkey of device
ALTER TABLE device DROP CONSTRAINT device_pkey;

-- Adds column device.uuid (uuid)
ALTER TABLE device ADD COLUMN uuid uuid;

-- Adds column reading.device_uuid (uuid)
ALTER TABLE reading ADD COLUMN device_uuid uuid;

-- Changes column reading.device_id: may be null
ALTER TABLE reading ALTER COLUMN device_id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills device.uuid
-- RV112 writes rows of device, all in one transaction: the more there are, the longer others wait
UPDATE device SET uuid = gen_random_uuid();

-- Moves data: fills reading.device_uuid
-- RV112 writes rows of reading, all in one transaction: the more there are, the longer others wait
UPDATE reading SET device_uuid = device.uuid
FROM device
WHERE device.id = reading.device_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column device.uuid: not null
-- RV121 reads all of device while nobody else can
-- RV132 code that does not know device.uuid cannot insert rows any more
ALTER TABLE device ALTER COLUMN uuid SET NOT NULL;

-- Changes column reading.device_uuid: not null
-- RV121 reads all of reading while nobody else can
-- RV132 code that does not know reading.device_uuid cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM reading WHERE device_uuid IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of reading have no value in device_uuid',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE reading ALTER COLUMN device_uuid SET NOT NULL;

-- Drops column device.id
-- RV102 drops column device.id: its values are lost
-- structure-only: the way back restores the column, not its values
ALTER TABLE device DROP COLUMN id;

-- Drops column reading.device_id
-- reviver:carried=reading.device_id
ALTER TABLE reading DROP COLUMN device_id;

-- Adds primary key device_pkey of device (uuid)
-- RV122 fails if two rows agree in primary key device_pkey of device, and builds its index while nobody can read the table
ALTER TABLE device ADD CONSTRAINT device_pkey PRIMARY KEY (uuid);

-- Adds foreign key reading_device_uuid_fkey of reading (device_uuid) to device (uuid)
-- RV124 fails if a row refers to none by foreign key reading_device_uuid_fkey of reading, and nobody can write to reading or device meanwhile
ALTER TABLE reading ADD CONSTRAINT reading_device_uuid_fkey FOREIGN KEY (device_uuid) REFERENCES device (uuid);
