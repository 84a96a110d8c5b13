-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key boat_rig_boat_id_fkey of boat_rig
--   - adds column craft.sail (character varying(10))
--   - adds column craft.masts (integer)
--   - moves data: fills craft.masts, craft.sail
--   - drops table boat_rig

-- Drops foreign key boat_rig_boat_id_fkey of boat_rig
-- RV127 takes ACCESS EXCLUSIVE on craft: nobody else reads or writes it until the transaction ends
ALTER TABLE boat_rig DROP CONSTRAINT boat_rig_boat_id_fkey;

-- Adds column craft.sail (character varying(10))
ALTER TABLE craft ADD COLUMN sail character varying(10);

-- Adds column craft.masts (integer)
ALTER TABLE craft ADD COLUMN masts integer;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills craft.masts, craft.sail
-- RV112 writes rows of craft, all in one transaction: the more there are, the longer others wait
UPDATE craft SET masts = boat_rig.masts, sail = boat_rig.sail
FROM boat_rig
WHERE boat_rig.boat_id = craft.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table boat_rig
-- reviver:carried=boat_rig
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM boat_rig
        WHERE jsonb_strip_nulls(to_jsonb(boat_rig.*) - ARRAY['boat_id', 'masts', 'sail']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of boat_rig that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE boat_rig;
