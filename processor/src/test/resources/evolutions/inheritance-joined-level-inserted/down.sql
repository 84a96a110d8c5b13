-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key lathe_id_fkey of lathe
--   - drops foreign key machine_id_fkey of machine
--   - adds column lathe.serial (character varying(20))
--   - moves data: fills lathe.serial
--   - drops table machine
--   - adds foreign key lathe_id_fkey of lathe (id) to asset (id)
-- What it destroys, and when it fails:
--   - RV141 drops table machine: all rows written since are lost

-- Drops foreign key lathe_id_fkey of lathe
-- RV127 takes ACCESS EXCLUSIVE on lathe: nobody else reads or writes it until the transaction ends
ALTER TABLE lathe DROP CONSTRAINT lathe_id_fkey;

-- Drops foreign key machine_id_fkey of machine
-- RV127 takes ACCESS EXCLUSIVE on asset: nobody else reads or writes it until the transaction ends
ALTER TABLE machine DROP CONSTRAINT machine_id_fkey;

-- Adds column lathe.serial (character varying(20))
ALTER TABLE lathe ADD COLUMN serial character varying(20);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills lathe.serial
-- RV112 writes rows of lathe, all in one transaction: the more there are, the longer others wait
UPDATE lathe SET serial = machine.serial
FROM machine
WHERE machine.id = lathe.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table machine
-- RV141 drops table machine: all rows written since are lost
DROP TABLE machine;

-- Adds foreign key lathe_id_fkey of lathe (id) to asset (id)
-- RV124 nobody can write to lathe or asset meanwhile
ALTER TABLE lathe ADD CONSTRAINT lathe_id_fkey FOREIGN KEY (id) REFERENCES asset (id);
