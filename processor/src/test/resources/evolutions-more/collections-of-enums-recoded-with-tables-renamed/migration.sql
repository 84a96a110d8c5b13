-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table room to chamber
--   - renames table room_traits to chamber_features
--   - renames column chamber_features.room_id to chamber_id
--   - renames column chamber_features.traits to features
--   - renames column chamber_features.traits_order to features_order
--   - renames primary key room_pkey of chamber to chamber_pkey
--   - renames primary key room_traits_pkey of chamber_features to chamber_features_pkey
--   - renames check room_traits_traits_order_check of chamber_features to chamber_features_features_order_check
--   - renames foreign key room_traits_room_id_fkey of chamber_features to chamber_features_chamber_id_fkey
--   - drops check room_traits_traits_check of chamber_features
--   - moves data: turns chamber_features.features into character varying(255): 0 is 'BIG' now, 1 is 'DIM' now
--   - adds check chamber_features_features_check of chamber_features (features in ('COLD','DIM','BIG'))
-- Code from before it fails:
--   - table room is called chamber now
--   - table room_traits is called chamber_features now
--   - column chamber_features.room_id is called chamber_id now
--   - column chamber_features.traits is called features now
--   - column chamber_features.traits_order is called features_order now
--   - chamber_features.features is character varying(255) now, and it reads and writes smallint
--   - values that check chamber_features_features_check of chamber_features does not allow are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of chamber_features have a value in features that the enum does not have any more: COLD

-- Renames table room to chamber
-- RV131 code that says table room fails from this moment; it is chamber now
-- RV127 takes ACCESS EXCLUSIVE on room: nobody else reads or writes it until the transaction ends
ALTER TABLE room RENAME TO chamber;

-- Renames table room_traits to chamber_features
-- RV131 code that says table room_traits fails from this moment; it is chamber_features now
-- RV127 takes ACCESS EXCLUSIVE on room_traits: nobody else reads or writes it until the transaction ends
ALTER TABLE room_traits RENAME TO chamber_features;

-- Renames column chamber_features.room_id to chamber_id
-- RV131 code that says column chamber_features.room_id fails from this moment; it is chamber_id now
ALTER TABLE chamber_features RENAME COLUMN room_id TO chamber_id;

-- Renames column chamber_features.traits to features
-- RV131 code that says column chamber_features.traits fails from this moment; it is features now
ALTER TABLE chamber_features RENAME COLUMN traits TO features;

-- Renames column chamber_features.traits_order to features_order
-- RV131 code that says column chamber_features.traits_order fails from this moment; it is features_order now
ALTER TABLE chamber_features RENAME COLUMN traits_order TO features_order;

-- Renames primary key room_pkey of chamber to chamber_pkey
ALTER TABLE chamber RENAME CONSTRAINT room_pkey TO chamber_pkey;

-- Renames primary key room_traits_pkey of chamber_features to chamber_features_pkey
ALTER TABLE chamber_features RENAME CONSTRAINT room_traits_pkey TO chamber_features_pkey;

-- Renames check room_traits_traits_order_check of chamber_features to chamber_features_features_order_check
ALTER TABLE chamber_features RENAME CONSTRAINT room_traits_traits_order_check TO chamber_features_features_order_check;

-- Renames foreign key room_traits_room_id_fkey of chamber_features to chamber_features_chamber_id_fkey
ALTER TABLE chamber_features RENAME CONSTRAINT room_traits_room_id_fkey TO chamber_features_chamber_id_fkey;

-- Drops check room_traits_traits_check of chamber_features
-- RV104 drops check room_traits_traits_check of chamber_features: rows that break it may arrive, and then it cannot be put back
ALTER TABLE chamber_features DROP CONSTRAINT room_traits_traits_check;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns chamber_features.features into character varying(255): 0 is 'BIG' now, 1 is 'DIM' now
-- RV109 fails if rows of chamber_features have a value in features that is none of BIG, DARK
-- RV113 the planner knows nothing of chamber_features.features then: run ANALYZE chamber_features afterwards
-- RV111 copies all of chamber_features while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM chamber_features
        WHERE features NOT IN (0, 1));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of chamber_features have a value in features that is none of BIG, DARK',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE chamber_features ALTER COLUMN features TYPE character varying(255) USING (CASE features WHEN 0 THEN 'BIG' WHEN 1 THEN 'DIM' END)::character varying(255);

-- Adds check chamber_features_features_check of chamber_features (features in ('COLD','DIM','BIG'))
-- RV123 reads all rows while nobody else can
ALTER TABLE chamber_features ADD CONSTRAINT chamber_features_features_check CHECK (features in ('COLD','DIM','BIG'));
