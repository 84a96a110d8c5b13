-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check chamber_features_features_check of chamber_features
--   - moves data: turns chamber_features.features into smallint: 'DIM' is 1 now, 'BIG' is 0 now
--   - adds check room_traits_traits_check of chamber_features (features between 0 and 1)
--   - renames foreign key chamber_features_chamber_id_fkey of chamber_features to room_traits_room_id_fkey
--   - renames check chamber_features_features_order_check of chamber_features to room_traits_traits_order_check
--   - renames primary key chamber_features_pkey of chamber_features to room_traits_pkey
--   - renames primary key chamber_pkey of chamber to room_pkey
--   - renames column chamber_features.features_order to traits_order
--   - renames column chamber_features.features to traits
--   - renames column chamber_features.chamber_id to room_id
--   - renames table chamber_features to room_traits
--   - renames table chamber to room
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of chamber_features have a value in features that the enum does not have any more: COLD

-- Drops check chamber_features_features_check of chamber_features
-- RV127 takes ACCESS EXCLUSIVE on chamber_features: nobody else reads or writes it until the transaction ends
ALTER TABLE chamber_features DROP CONSTRAINT chamber_features_features_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns chamber_features.features into smallint: 'DIM' is 1 now, 'BIG' is 0 now
-- RV143 counts rows written since: fails if rows of chamber_features have a value in features that the enum does not have any more: COLD
-- RV113 the planner knows nothing of chamber_features.features then: run ANALYZE chamber_features afterwards
-- RV111 copies all of chamber_features while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM chamber_features
        WHERE features NOT IN ('DIM', 'BIG'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of chamber_features have a value in features that the enum does not have any more: COLD',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE chamber_features ALTER COLUMN features TYPE smallint USING (CASE features WHEN 'DIM' THEN 1 WHEN 'BIG' THEN 0 END)::smallint;

-- Adds check room_traits_traits_check of chamber_features (features between 0 and 1)
-- RV123 reads all rows while nobody else can
ALTER TABLE chamber_features ADD CONSTRAINT room_traits_traits_check CHECK (features between 0 and 1);

-- Renames foreign key chamber_features_chamber_id_fkey of chamber_features to room_traits_room_id_fkey
ALTER TABLE chamber_features RENAME CONSTRAINT chamber_features_chamber_id_fkey TO room_traits_room_id_fkey;

-- Renames check chamber_features_features_order_check of chamber_features to room_traits_traits_order_check
ALTER TABLE chamber_features RENAME CONSTRAINT chamber_features_features_order_check TO room_traits_traits_order_check;

-- Renames primary key chamber_features_pkey of chamber_features to room_traits_pkey
ALTER TABLE chamber_features RENAME CONSTRAINT chamber_features_pkey TO room_traits_pkey;

-- Renames primary key chamber_pkey of chamber to room_pkey
-- RV127 takes ACCESS EXCLUSIVE on chamber: nobody else reads or writes it until the transaction ends
ALTER TABLE chamber RENAME CONSTRAINT chamber_pkey TO room_pkey;

-- Renames column chamber_features.features_order to traits_order
-- RV131 code that says column chamber_features.features_order fails from this moment; it is traits_order now
ALTER TABLE chamber_features RENAME COLUMN features_order TO traits_order;

-- Renames column chamber_features.features to traits
-- RV131 code that says column chamber_features.features fails from this moment; it is traits now
ALTER TABLE chamber_features RENAME COLUMN features TO traits;

-- Renames column chamber_features.chamber_id to room_id
-- RV131 code that says column chamber_features.chamber_id fails from this moment; it is room_id now
ALTER TABLE chamber_features RENAME COLUMN chamber_id TO room_id;

-- Renames table chamber_features to room_traits
-- RV131 code that says table chamber_features fails from this moment; it is room_traits now
ALTER TABLE chamber_features RENAME TO room_traits;

-- Renames table chamber to room
-- RV131 code that says table chamber fails from this moment; it is room now
ALTER TABLE chamber RENAME TO room;
