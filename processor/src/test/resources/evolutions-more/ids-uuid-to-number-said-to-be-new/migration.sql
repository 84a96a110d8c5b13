-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - adds sequence track_seq (start 1, increment 50)
--   - drops foreign key track_cover_id_fkey of track
--   - drops primary key track_pkey of track
--   - changes column track.id: uuid to bigint
--   - changes column track.cover_id: uuid to bigint
--   - moves data: lets sequence track_seq begin above track.id
--   - adds primary key track_pkey of track (id)
--   - adds foreign key track_cover_id_fkey of track (cover_id) to track (id)
-- Code from before it fails:
--   - track.id is bigint now, and it reads and writes uuid
--   - track.cover_id is bigint now, and it reads and writes uuid
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: track.cover_id from bigint to uuid; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: track.id from bigint to uuid; write the conversion that is meant

-- Adds sequence track_seq (start 1, increment 50)
CREATE SEQUENCE track_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key track_cover_id_fkey of track
-- RV127 takes ACCESS EXCLUSIVE on track: nobody else reads or writes it until the transaction ends
ALTER TABLE track DROP CONSTRAINT track_cover_id_fkey;

-- Drops primary key track_pkey of track
ALTER TABLE track DROP CONSTRAINT track_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column track.id: uuid to bigint
-- RV107 PostgreSQL has no cast that keeps the meaning, so that any value may fail: track.id from uuid to bigint; write the conversion that is meant
-- RV113 the planner knows nothing of track.id then: run ANALYZE track afterwards
-- RV111 copies all of track while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM track WHERE CASE WHEN pg_input_is_valid(id::text, 'bigint') THEN (id::text::bigint)::text IS DISTINCT FROM id::text ELSE id IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of track have a value in id that bigint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
-- Changes column track.cover_id: uuid to bigint
-- RV107 PostgreSQL has no cast that keeps the meaning, so that any value may fail: track.cover_id from uuid to bigint; write the conversion that is meant
-- RV113 the planner knows nothing of track.cover_id then: run ANALYZE track afterwards
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM track WHERE CASE WHEN pg_input_is_valid(cover_id::text, 'bigint') THEN (cover_id::text::bigint)::text IS DISTINCT FROM cover_id::text ELSE cover_id IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of track have a value in cover_id that bigint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE track
    ALTER COLUMN id TYPE bigint USING id::text::bigint,
    ALTER COLUMN cover_id TYPE bigint USING cover_id::text::bigint;

-- Moves data: lets sequence track_seq begin above track.id
SELECT setval('track_seq', greatest(max(id) + 51, 1), false)
FROM track
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds primary key track_pkey of track (id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE track ADD CONSTRAINT track_pkey PRIMARY KEY (id);

-- Adds foreign key track_cover_id_fkey of track (cover_id) to track (id)
-- RV124 nobody can write to track meanwhile
ALTER TABLE track ADD CONSTRAINT track_cover_id_fkey FOREIGN KEY (cover_id) REFERENCES track (id);
