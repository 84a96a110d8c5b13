-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key track_cover_id_fkey of track
--   - drops primary key track_pkey of track
--   - changes column track.cover_id: bigint to uuid
--   - changes column track.id: bigint to uuid
--   - adds primary key track_pkey of track (id)
--   - adds foreign key track_cover_id_fkey of track (cover_id) to track (id)
--   - drops sequence track_seq
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: track.cover_id from bigint to uuid; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: track.id from bigint to uuid; write the conversion that is meant

-- Drops foreign key track_cover_id_fkey of track
-- RV127 takes ACCESS EXCLUSIVE on track: nobody else reads or writes it until the transaction ends
ALTER TABLE track DROP CONSTRAINT track_cover_id_fkey;

-- Drops primary key track_pkey of track
ALTER TABLE track DROP CONSTRAINT track_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column track.cover_id: bigint to uuid
-- RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: track.cover_id from bigint to uuid; write the conversion that is meant
-- RV113 the planner knows nothing of track.cover_id then: run ANALYZE track afterwards
-- RV111 copies all of track while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM track WHERE CASE WHEN pg_input_is_valid(cover_id::text, 'uuid') THEN (cover_id::text::uuid)::text IS DISTINCT FROM cover_id::text ELSE cover_id IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of track have a value in cover_id that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column track.id: bigint to uuid
-- RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: track.id from bigint to uuid; write the conversion that is meant
-- RV113 the planner knows nothing of track.id then: run ANALYZE track afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM track WHERE CASE WHEN pg_input_is_valid(id::text, 'uuid') THEN (id::text::uuid)::text IS DISTINCT FROM id::text ELSE id IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of track have a value in id that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE track
    ALTER COLUMN cover_id TYPE uuid USING cover_id::text::uuid,
    ALTER COLUMN id TYPE uuid USING id::text::uuid;

-- Adds primary key track_pkey of track (id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE track ADD CONSTRAINT track_pkey PRIMARY KEY (id);

-- Adds foreign key track_cover_id_fkey of track (cover_id) to track (id)
-- RV124 nobody can write to track meanwhile
ALTER TABLE track ADD CONSTRAINT track_cover_id_fkey FOREIGN KEY (cover_id) REFERENCES track (id);

-- Drops sequence track_seq
DROP SEQUENCE track_seq;
