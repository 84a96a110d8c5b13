-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check shop_hours_hours_key_check of shop_hours
--   - drops primary key shop_hours_pkey of shop_hours
--   - moves data: turns shop_hours.hours_key into smallint: 'MONDAY' is 0 now, 'TUE' is 1 now
--   - adds check shop_hours_hours_key_check of shop_hours (hours_key between 0 and 1)
--   - adds primary key shop_hours_pkey of shop_hours (shop_id, hours_key)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of shop_hours have a value in hours_key that is none of MONDAY, TUE

-- Drops check shop_hours_hours_key_check of shop_hours
-- RV127 takes ACCESS EXCLUSIVE on shop_hours: nobody else reads or writes it until the transaction ends
ALTER TABLE shop_hours DROP CONSTRAINT shop_hours_hours_key_check;

-- Drops primary key shop_hours_pkey of shop_hours
ALTER TABLE shop_hours DROP CONSTRAINT shop_hours_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns shop_hours.hours_key into smallint: 'MONDAY' is 0 now, 'TUE' is 1 now
-- RV143 counts rows written since: fails if rows of shop_hours have a value in hours_key that is none of MONDAY, TUE
-- RV113 the planner knows nothing of shop_hours.hours_key then: run ANALYZE shop_hours afterwards
-- RV111 copies all of shop_hours while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM shop_hours
        WHERE hours_key NOT IN ('MONDAY', 'TUE'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of shop_hours have a value in hours_key that is none of MONDAY, TUE',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE shop_hours ALTER COLUMN hours_key TYPE smallint USING (CASE hours_key WHEN 'MONDAY' THEN 0 WHEN 'TUE' THEN 1 END)::smallint;

-- Adds check shop_hours_hours_key_check of shop_hours (hours_key between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE shop_hours ADD CONSTRAINT shop_hours_hours_key_check CHECK (hours_key between 0 and 1);

-- Adds primary key shop_hours_pkey of shop_hours (shop_id, hours_key)
-- RV122 builds its index while nobody can read the table
ALTER TABLE shop_hours ADD CONSTRAINT shop_hours_pkey PRIMARY KEY (shop_id, hours_key);
