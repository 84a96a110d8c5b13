-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key lathe_id_fkey of lathe
--   - adds table machine (id, serial)
--   - moves data: copies rows of asset into machine
--   - drops column lathe.serial
--   - adds foreign key machine_id_fkey of machine (id) to asset (id)
--   - adds foreign key lathe_id_fkey of lathe (id) to machine (id)
-- Code from before it fails:
--   - column lathe.serial is gone
--   - values that foreign key lathe_id_fkey of lathe does not find are refused
-- What the way back destroys, and when it fails:
--   - RV141 drops table machine: all rows written since are lost

-- Drops foreign key lathe_id_fkey of lathe
-- RV127 takes ACCESS EXCLUSIVE on asset and lathe: nobody else reads or writes them until the transaction ends
ALTER TABLE lathe DROP CONSTRAINT lathe_id_fkey;

-- Adds table machine (id, serial)
CREATE TABLE machine (
    id bigint NOT NULL,
    serial character varying(20),
    CONSTRAINT machine_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of asset into machine
-- RV112 writes rows of machine, all in one transaction: the more there are, the longer others wait
INSERT INTO machine (id, serial)
SELECT asset.id, lathe.serial
FROM asset
JOIN lathe ON lathe.id = asset.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column lathe.serial
-- reviver:carried=lathe.serial
ALTER TABLE lathe DROP COLUMN serial;

-- Adds foreign key machine_id_fkey of machine (id) to asset (id)
ALTER TABLE machine ADD CONSTRAINT machine_id_fkey FOREIGN KEY (id) REFERENCES asset (id);

-- Adds foreign key lathe_id_fkey of lathe (id) to machine (id)
-- RV124 nobody can write to lathe or machine meanwhile
ALTER TABLE lathe ADD CONSTRAINT lathe_id_fkey FOREIGN KEY (id) REFERENCES machine (id);
