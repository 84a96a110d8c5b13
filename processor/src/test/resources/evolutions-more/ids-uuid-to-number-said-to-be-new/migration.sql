-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column track.id to id__old
--   - renames column track.cover_id to cover_id__old
--   - adds sequence track_seq (start 1, increment 50)
--   - drops foreign key track_cover_id_fkey of track
--   - drops primary key track_pkey of track
--   - adds column track.id (bigint)
--   - adds column track.cover_id (bigint)
--   - changes column track.id__old: may be null
--   - moves data: fills track.id
--   - moves data: fills track.cover_id
--   - moves data: lets sequence track_seq begin above track.id
--   - changes column track.id: not null
--   - drops column track.id__old
--   - drops column track.cover_id__old
--   - adds primary key track_pkey of track (id)
--   - adds foreign key track_cover_id_fkey of track (cover_id) to track (id)
-- Code from before it fails:
--   - track.id needs a value, and it does not know it
--   - column track.id__old is gone
--   - column track.cover_id__old is gone
--   - values that foreign key track_cover_id_fkey of track does not find are refused
-- What the way back does not bring back:
--   - : the way back restores the rows, under new keys in track.id__old
-- What the way back destroys, and when it fails:
--   - RV142 keeps the rows but not track.id: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key track_pkey of track, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key track_cover_id_fkey of track, and nobody can write to track meanwhile

-- Renames column track.id to id__old
-- RV127 takes ACCESS EXCLUSIVE on track: nobody else reads or writes it until the transaction ends
ALTER TABLE track RENAME COLUMN id TO id__old;

-- Renames column track.cover_id to cover_id__old
ALTER TABLE track RENAME COLUMN cover_id TO cover_id__old;

-- Adds sequence track_seq (start 1, increment 50)
CREATE SEQUENCE track_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key track_cover_id_fkey of track
ALTER TABLE track DROP CONSTRAINT track_cover_id_fkey;

-- Drops primary key track_pkey of track
ALTER TABLE track DROP CONSTRAINT track_pkey;

-- Adds column track.id (bigint)
ALTER TABLE track ADD COLUMN id bigint;

-- Adds column track.cover_id (bigint)
ALTER TABLE track ADD COLUMN cover_id bigint;

-- Changes column track.id__old: may be null
ALTER TABLE track ALTER COLUMN id__old DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills track.id
-- RV112 writes rows of track, all in one transaction: the more there are, the longer others wait
UPDATE track SET id = nextval('track_seq');

-- Moves data: fills track.cover_id
-- RV112 writes rows of track, all in one transaction: the more there are, the longer others wait
UPDATE track SET cover_id = (SELECT fellow.id FROM track AS fellow WHERE fellow.id__old = track.cover_id__old)
WHERE cover_id__old IS NOT NULL;

-- Moves data: lets sequence track_seq begin above track.id
SELECT setval('track_seq', greatest(max(id) + 51, 1), false)
FROM track
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column track.id: not null
-- RV121 reads all of track while nobody else can
-- RV132 code that does not know track.id cannot insert rows any more
ALTER TABLE track ALTER COLUMN id SET NOT NULL;

-- Drops column track.id__old
-- reviver:carried=track.id__old
ALTER TABLE track DROP COLUMN id__old;

-- Drops column track.cover_id__old
-- reviver:carried=track.cover_id__old
ALTER TABLE track DROP COLUMN cover_id__old;

-- Adds primary key track_pkey of track (id)
-- RV122 fails if two rows agree in primary key track_pkey of track, and builds its index while nobody can read the table
ALTER TABLE track ADD CONSTRAINT track_pkey PRIMARY KEY (id);

-- Adds foreign key track_cover_id_fkey of track (cover_id) to track (id)
-- RV124 fails if a row refers to none by foreign key track_cover_id_fkey of track, and nobody can write to track meanwhile
ALTER TABLE track ADD CONSTRAINT track_cover_id_fkey FOREIGN KEY (cover_id) REFERENCES track (id);
