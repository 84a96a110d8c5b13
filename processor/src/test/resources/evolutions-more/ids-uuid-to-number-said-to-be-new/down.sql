-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key track_cover_id_fkey of track
--   - drops primary key track_pkey of track
--   - adds column track.cover_id__old (uuid)
--   - adds column track.id__old (uuid)
--   - changes column track.id: may be null
--   - moves data: fills track.id__old
--   - moves data: fills track.cover_id__old
--   - changes column track.id__old: not null
--   - drops column track.cover_id
--   - drops column track.id
--   - adds primary key track_pkey of track (id__old)
--   - adds foreign key track_cover_id_fkey of track (cover_id__old) to track (id__old)
--   - drops sequence track_seq
--   - renames column track.cover_id__old to cover_id
--   - renames column track.id__old to id
-- What it does not bring back:
--   - : the way back restores the rows, under new keys in track.id__old
-- What it destroys, and when it fails:
--   - RV142 keeps the rows but not track.id: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key track_pkey of track, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key track_cover_id_fkey of track, and nobody can write to track meanwhile

-- Drops foreign key track_cover_id_fkey of track
-- RV127 takes ACCESS EXCLUSIVE on track: nobody else reads or writes it until the transaction ends
ALTER TABLE track DROP CONSTRAINT track_cover_id_fkey;

-- Drops primary key track_pkey of track
ALTER TABLE track DROP CONSTRAINT track_pkey;

-- Adds column track.cover_id__old (uuid)
ALTER TABLE track ADD COLUMN cover_id__old uuid;

-- Adds column track.id__old (uuid)
ALTER TABLE track ADD COLUMN id__old uuid;

-- Changes column track.id: may be null
ALTER TABLE track ALTER COLUMN id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills track.id__old
-- RV112 writes rows of track, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the rows, under new keys in track.id__old
UPDATE track SET id__old = gen_random_uuid();

-- Moves data: fills track.cover_id__old
-- RV112 writes rows of track, all in one transaction: the more there are, the longer others wait
UPDATE track SET cover_id__old = (SELECT fellow.id__old FROM track AS fellow WHERE fellow.id = track.cover_id)
WHERE cover_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column track.id__old: not null
-- RV121 reads all of track while nobody else can
ALTER TABLE track ALTER COLUMN id__old SET NOT NULL;

-- Drops column track.cover_id
-- reviver:carried=track.cover_id
ALTER TABLE track DROP COLUMN cover_id;

-- Drops column track.id
-- reviver:carried=track.id
ALTER TABLE track DROP COLUMN id;

-- Adds primary key track_pkey of track (id__old)
-- RV143 counts rows written since: fails if two rows agree in primary key track_pkey of track, and builds its index while nobody can read the table
ALTER TABLE track ADD CONSTRAINT track_pkey PRIMARY KEY (id__old);

-- Adds foreign key track_cover_id_fkey of track (cover_id__old) to track (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key track_cover_id_fkey of track, and nobody can write to track meanwhile
ALTER TABLE track ADD CONSTRAINT track_cover_id_fkey FOREIGN KEY (cover_id__old) REFERENCES track (id__old);

-- Drops sequence track_seq
DROP SEQUENCE track_seq;

-- Renames column track.cover_id__old to cover_id
ALTER TABLE track RENAME COLUMN cover_id__old TO cover_id;

-- Renames column track.id__old to id
ALTER TABLE track RENAME COLUMN id__old TO id;
