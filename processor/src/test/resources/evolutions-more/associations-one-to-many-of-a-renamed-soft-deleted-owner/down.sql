-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key musician_ensemble_id_fkey of musician
--   - adds table band_musician (band_id, members_id)
--   - changes column ensemble.deleted: may be null
--   - moves data: makes sure that no rows of ensemble are marked as deleted in deleted, and would be there again without it
--   - moves data: copies rows of musician into band_musician
--   - drops column musician.ensemble_id
--   - drops column ensemble.deleted
--   - adds foreign key band_musician_members_id_fkey of band_musician (members_id) to musician (id)
--   - adds foreign key band_musician_band_id_fkey of band_musician (band_id) to ensemble (id)
--   - renames primary key ensemble_pkey of ensemble to band_pkey
--   - renames table ensemble to band
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of ensemble are marked as deleted in deleted, and would be there again without it
--   - RV142 drops column ensemble.deleted: all values written since are lost

-- Drops foreign key musician_ensemble_id_fkey of musician
-- RV127 takes ACCESS EXCLUSIVE on ensemble and musician: nobody else reads or writes them until the transaction ends
ALTER TABLE musician DROP CONSTRAINT musician_ensemble_id_fkey;

-- Adds table band_musician (band_id, members_id)
CREATE TABLE band_musician (
    band_id bigint NOT NULL,
    members_id bigint NOT NULL,
    CONSTRAINT band_musician_pkey PRIMARY KEY (members_id)
);

-- Changes column ensemble.deleted: may be null
ALTER TABLE ensemble ALTER COLUMN deleted DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: makes sure that no rows of ensemble are marked as deleted in deleted, and would be there again without it
-- RV143 counts rows written since: fails if rows of ensemble are marked as deleted in deleted, and would be there again without it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM ensemble
        WHERE deleted <> false);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of ensemble are marked as deleted in deleted, and would be there again without it',
            HINT = 'Delete them for good, or unmark them, first or in this script.';
    END IF;
END
$guard$;

-- Moves data: copies rows of musician into band_musician
-- RV112 writes rows of band_musician, all in one transaction: the more there are, the longer others wait
INSERT INTO band_musician (band_id, members_id)
SELECT ensemble_id, id
FROM musician
WHERE ensemble_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column musician.ensemble_id
-- reviver:carried=musician.ensemble_id
ALTER TABLE musician DROP COLUMN ensemble_id;

-- Drops column ensemble.deleted
-- RV142 drops column ensemble.deleted: all values written since are lost
ALTER TABLE ensemble DROP COLUMN deleted;

-- Adds foreign key band_musician_members_id_fkey of band_musician (members_id) to musician (id)
ALTER TABLE band_musician ADD CONSTRAINT band_musician_members_id_fkey FOREIGN KEY (members_id) REFERENCES musician (id);

-- Adds foreign key band_musician_band_id_fkey of band_musician (band_id) to ensemble (id)
ALTER TABLE band_musician ADD CONSTRAINT band_musician_band_id_fkey FOREIGN KEY (band_id) REFERENCES ensemble (id);

-- Renames primary key ensemble_pkey of ensemble to band_pkey
ALTER TABLE ensemble RENAME CONSTRAINT ensemble_pkey TO band_pkey;

-- Renames table ensemble to band
-- RV131 code that says table ensemble fails from this moment; it is band now
ALTER TABLE ensemble RENAME TO band;
