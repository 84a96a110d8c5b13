-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key playlist_cover_id_fkey of playlist
--   - drops foreign key piece_playlist_piece_id_fkey of piece_playlist
--   - drops primary key piece_playlist_pkey of piece_playlist
--   - drops primary key piece_pkey of piece
--   - changes column playlist.cover_id: bigint to uuid
--   - changes column piece_playlist.piece_id: bigint to uuid
--   - changes column piece.id: bigint to uuid
--   - adds primary key piece_playlist_pkey of piece_playlist (piece_id, playlists_id)
--   - adds primary key piece_pkey of piece (id)
--   - adds foreign key playlist_cover_id_fkey of playlist (cover_id) to piece (id)
--   - adds foreign key piece_playlist_piece_id_fkey of piece_playlist (piece_id) to piece (id)
--   - drops sequence piece_seq
--   - renames foreign key piece_playlist_piece_id_fkey of piece_playlist to track_playlist_track_id_fkey
--   - renames foreign key piece_playlist_playlists_id_fkey of piece_playlist to track_playlist_playlists_id_fkey
--   - renames primary key piece_playlist_pkey of piece_playlist to track_playlist_pkey
--   - renames unique key piece_code_key of piece to track_code_key
--   - renames primary key piece_pkey of piece to track_pkey
--   - renames column piece_playlist.piece_id to track_id
--   - renames table piece_playlist to track_playlist
--   - renames table piece to track
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: playlist.cover_id from bigint to uuid; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: piece_playlist.piece_id from bigint to uuid; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: piece.id from bigint to uuid; write the conversion that is meant

-- Drops foreign key playlist_cover_id_fkey of playlist
-- RV127 takes ACCESS EXCLUSIVE on piece and playlist: nobody else reads or writes them until the transaction ends
ALTER TABLE playlist DROP CONSTRAINT playlist_cover_id_fkey;

-- Drops foreign key piece_playlist_piece_id_fkey of piece_playlist
-- RV127 takes ACCESS EXCLUSIVE on piece_playlist: nobody else reads or writes it until the transaction ends
ALTER TABLE piece_playlist DROP CONSTRAINT piece_playlist_piece_id_fkey;

-- Drops primary key piece_playlist_pkey of piece_playlist
ALTER TABLE piece_playlist DROP CONSTRAINT piece_playlist_pkey;

-- Drops primary key piece_pkey of piece
ALTER TABLE piece DROP CONSTRAINT piece_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column playlist.cover_id: bigint to uuid
-- RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: playlist.cover_id from bigint to uuid; write the conversion that is meant
-- RV113 the planner knows nothing of playlist.cover_id then: run ANALYZE playlist afterwards
-- RV111 copies all of playlist while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM playlist WHERE CASE WHEN pg_input_is_valid(cover_id::text, 'uuid') THEN (cover_id::text::uuid)::text IS DISTINCT FROM cover_id::text ELSE cover_id IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of playlist have a value in cover_id that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE playlist ALTER COLUMN cover_id TYPE uuid USING cover_id::text::uuid;

-- Changes column piece_playlist.piece_id: bigint to uuid
-- RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: piece_playlist.piece_id from bigint to uuid; write the conversion that is meant
-- RV113 the planner knows nothing of piece_playlist.piece_id then: run ANALYZE piece_playlist afterwards
-- RV111 copies all of piece_playlist while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM piece_playlist WHERE CASE WHEN pg_input_is_valid(piece_id::text, 'uuid') THEN (piece_id::text::uuid)::text IS DISTINCT FROM piece_id::text ELSE piece_id IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of piece_playlist have a value in piece_id that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE piece_playlist ALTER COLUMN piece_id TYPE uuid USING piece_id::text::uuid;

-- Changes column piece.id: bigint to uuid
-- RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: piece.id from bigint to uuid; write the conversion that is meant
-- RV113 the planner knows nothing of piece.id then: run ANALYZE piece afterwards
-- RV111 copies all of piece while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM piece WHERE CASE WHEN pg_input_is_valid(id::text, 'uuid') THEN (id::text::uuid)::text IS DISTINCT FROM id::text ELSE id IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of piece have a value in id that uuid cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE piece ALTER COLUMN id TYPE uuid USING id::text::uuid;

-- Adds primary key piece_playlist_pkey of piece_playlist (piece_id, playlists_id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE piece_playlist ADD CONSTRAINT piece_playlist_pkey PRIMARY KEY (piece_id, playlists_id);

-- Adds primary key piece_pkey of piece (id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE piece ADD CONSTRAINT piece_pkey PRIMARY KEY (id);

-- Adds foreign key playlist_cover_id_fkey of playlist (cover_id) to piece (id)
-- RV124 nobody can write to playlist or piece meanwhile
ALTER TABLE playlist ADD CONSTRAINT playlist_cover_id_fkey FOREIGN KEY (cover_id) REFERENCES piece (id);

-- Adds foreign key piece_playlist_piece_id_fkey of piece_playlist (piece_id) to piece (id)
-- RV124 nobody can write to piece_playlist or piece meanwhile
ALTER TABLE piece_playlist ADD CONSTRAINT piece_playlist_piece_id_fkey FOREIGN KEY (piece_id) REFERENCES piece (id);

-- Drops sequence piece_seq
DROP SEQUENCE piece_seq;

-- Renames foreign key piece_playlist_piece_id_fkey of piece_playlist to track_playlist_track_id_fkey
ALTER TABLE piece_playlist RENAME CONSTRAINT piece_playlist_piece_id_fkey TO track_playlist_track_id_fkey;

-- Renames foreign key piece_playlist_playlists_id_fkey of piece_playlist to track_playlist_playlists_id_fkey
ALTER TABLE piece_playlist RENAME CONSTRAINT piece_playlist_playlists_id_fkey TO track_playlist_playlists_id_fkey;

-- Renames primary key piece_playlist_pkey of piece_playlist to track_playlist_pkey
ALTER TABLE piece_playlist RENAME CONSTRAINT piece_playlist_pkey TO track_playlist_pkey;

-- Renames unique key piece_code_key of piece to track_code_key
ALTER TABLE piece RENAME CONSTRAINT piece_code_key TO track_code_key;

-- Renames primary key piece_pkey of piece to track_pkey
ALTER TABLE piece RENAME CONSTRAINT piece_pkey TO track_pkey;

-- Renames column piece_playlist.piece_id to track_id
-- RV131 code that says column piece_playlist.piece_id fails from this moment; it is track_id now
ALTER TABLE piece_playlist RENAME COLUMN piece_id TO track_id;

-- Renames table piece_playlist to track_playlist
-- RV131 code that says table piece_playlist fails from this moment; it is track_playlist now
ALTER TABLE piece_playlist RENAME TO track_playlist;

-- Renames table piece to track
-- RV131 code that says table piece fails from this moment; it is track now
ALTER TABLE piece RENAME TO track;
