-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - drops foreign key lathe_id_fkey of lathe
--   - adds table machine (id, serial)
--   - moves data: copies rows of asset into machine
--   - drops column lathe.serial
--   - adds foreign key machine_id_fkey of machine (id) to asset (id)
--   - adds foreign key lathe_id_fkey of lathe (id) to machine (id)

ALTER TABLE lathe DROP CONSTRAINT lathe_id_fkey;

CREATE TABLE machine (
    id bigint NOT NULL,
    serial character varying(20),
    CONSTRAINT machine_pkey PRIMARY KEY (id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- RV112 writes rows of asset, all in one transaction: the more there are, the longer others wait
INSERT INTO machine (id, serial)
SELECT asset.id, lathe.serial
FROM asset
JOIN lathe ON lathe.id = asset.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- reviver:carried=lathe.serial
ALTER TABLE lathe DROP COLUMN serial;

ALTER TABLE machine ADD CONSTRAINT machine_id_fkey FOREIGN KEY (id) REFERENCES asset (id);

-- RV124 fails if a row refers to none by foreign key lathe_id_fkey of lathe, and nobody can write to lathe or machine meanwhile
ALTER TABLE lathe ADD CONSTRAINT lathe_id_fkey FOREIGN KEY (id) REFERENCES machine (id);
