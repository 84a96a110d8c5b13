-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table band to ensemble
--   - renames primary key band_pkey of ensemble to ensemble_pkey
--   - drops foreign key band_musician_band_id_fkey of band_musician
--   - drops foreign key band_musician_members_id_fkey of band_musician
--   - adds column ensemble.deleted (boolean)
--   - adds column musician.ensemble_id (bigint)
--   - moves data: fills musician.ensemble_id
--   - fills ensemble.deleted where it is null, with false
--   - changes column ensemble.deleted: not null
--   - drops table band_musician
--   - adds foreign key musician_ensemble_id_fkey of musician (ensemble_id) to ensemble (id)
-- Code from before it fails:
--   - table band is called ensemble now
--   - ensemble.deleted needs a value, and it does not know it
--   - table band_musician is gone
--   - values that foreign key musician_ensemble_id_fkey of musician does not find are refused
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of ensemble are marked as deleted in deleted, and would be there again without it
--   - RV142 drops column ensemble.deleted: all values written since are lost

-- Renames table band to ensemble
-- RV131 code that says table band fails from this moment; it is ensemble now
-- RV127 takes ACCESS EXCLUSIVE on band: nobody else reads or writes it until the transaction ends
ALTER TABLE band RENAME TO ensemble;

-- Renames primary key band_pkey of ensemble to ensemble_pkey
ALTER TABLE ensemble RENAME CONSTRAINT band_pkey TO ensemble_pkey;

-- Drops foreign key band_musician_band_id_fkey of band_musician
ALTER TABLE band_musician DROP CONSTRAINT band_musician_band_id_fkey;

-- Drops foreign key band_musician_members_id_fkey of band_musician
-- RV127 takes ACCESS EXCLUSIVE on musician: nobody else reads or writes it until the transaction ends
ALTER TABLE band_musician DROP CONSTRAINT band_musician_members_id_fkey;

-- Adds column ensemble.deleted (boolean)
ALTER TABLE ensemble ADD COLUMN deleted boolean;
COMMENT ON COLUMN ensemble.deleted IS 'Soft-delete indicator';

-- Adds column musician.ensemble_id (bigint)
ALTER TABLE musician ADD COLUMN ensemble_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills musician.ensemble_id
-- RV112 writes rows of musician, all in one transaction: the more there are, the longer others wait
UPDATE musician SET ensemble_id = band_musician.band_id
FROM band_musician
WHERE band_musician.members_id = musician.id;

-- Fills ensemble.deleted where it is null, with false
-- RV126 writes every row of ensemble that has no deleted, in one transaction; nobody else can write to these rows until it ends
UPDATE ensemble SET deleted = false WHERE deleted IS NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column ensemble.deleted: not null
-- RV121 reads all of ensemble while nobody else can
-- RV132 code that does not know ensemble.deleted cannot insert rows any more
ALTER TABLE ensemble ALTER COLUMN deleted SET NOT NULL;

-- Drops table band_musician
-- reviver:carried=band_musician
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM band_musician
        WHERE jsonb_strip_nulls(to_jsonb(band_musician.*) - ARRAY['band_id', 'members_id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of band_musician that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE band_musician;

-- Adds foreign key musician_ensemble_id_fkey of musician (ensemble_id) to ensemble (id)
-- RV124 fails if a row refers to none by foreign key musician_ensemble_id_fkey of musician, and nobody can write to musician or ensemble meanwhile
ALTER TABLE musician ADD CONSTRAINT musician_ensemble_id_fkey FOREIGN KEY (ensemble_id) REFERENCES ensemble (id);
