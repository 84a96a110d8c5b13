-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table track to piece
--   - renames table track_playlist to piece_playlist
--   - renames column piece_playlist.track_id to piece_id
--   - renames primary key track_pkey of piece to piece_pkey
--   - renames unique key track_code_key of piece to piece_code_key
--   - renames primary key track_playlist_pkey of piece_playlist to piece_playlist_pkey
--   - renames foreign key track_playlist_playlists_id_fkey of piece_playlist to piece_playlist_playlists_id_fkey
--   - renames foreign key track_playlist_track_id_fkey of piece_playlist to piece_playlist_piece_id_fkey
--   - adds sequence piece_seq (start 1, increment 50)
--   - drops foreign key piece_playlist_piece_id_fkey of piece_playlist
--   - drops foreign key playlist_cover_id_fkey of playlist
--   - drops primary key piece_pkey of piece
--   - drops primary key piece_playlist_pkey of piece_playlist
--   - changes column piece.id: uuid to bigint
--   - changes column piece_playlist.piece_id: uuid to bigint
--   - changes column playlist.cover_id: uuid to bigint
--   - moves data: lets sequence piece_seq begin above piece.id
--   - adds primary key piece_pkey of piece (id)
--   - adds primary key piece_playlist_pkey of piece_playlist (piece_id, playlists_id)
--   - adds foreign key piece_playlist_piece_id_fkey of piece_playlist (piece_id) to piece (id)
--   - and 1 more
-- Code from before it fails:
--   - table track is called piece now
--   - table track_playlist is called piece_playlist now
--   - column piece_playlist.track_id is called piece_id now
--   - piece.id is bigint now, and it reads and writes uuid
--   - piece_playlist.piece_id is bigint now, and it reads and writes uuid
--   - playlist.cover_id is bigint now, and it reads and writes uuid
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: playlist.cover_id from bigint to uuid; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: piece_playlist.piece_id from bigint to uuid; write the conversion that is meant
--   - RV143 counts rows written since: PostgreSQL has no cast that keeps the meaning, so that any value may fail: piece.id from bigint to uuid; write the conversion that is meant

-- Renames table track to piece
-- RV131 code that says table track fails from this moment; it is piece now
-- RV127 takes ACCESS EXCLUSIVE on track: nobody else reads or writes it until the transaction ends
ALTER TABLE track RENAME TO piece;

-- Renames table track_playlist to piece_playlist
-- RV131 code that says table track_playlist fails from this moment; it is piece_playlist now
-- RV127 takes ACCESS EXCLUSIVE on track_playlist: nobody else reads or writes it until the transaction ends
ALTER TABLE track_playlist RENAME TO piece_playlist;

-- Renames column piece_playlist.track_id to piece_id
-- RV131 code that says column piece_playlist.track_id fails from this moment; it is piece_id now
ALTER TABLE piece_playlist RENAME COLUMN track_id TO piece_id;

-- Renames primary key track_pkey of piece to piece_pkey
ALTER TABLE piece RENAME CONSTRAINT track_pkey TO piece_pkey;

-- Renames unique key track_code_key of piece to piece_code_key
ALTER TABLE piece RENAME CONSTRAINT track_code_key TO piece_code_key;

-- Renames primary key track_playlist_pkey of piece_playlist to piece_playlist_pkey
ALTER TABLE piece_playlist RENAME CONSTRAINT track_playlist_pkey TO piece_playlist_pkey;

-- Renames foreign key track_playlist_playlists_id_fkey of piece_playlist to piece_playlist_playlists_id_fkey
ALTER TABLE piece_playlist RENAME CONSTRAINT track_playlist_playlists_id_fkey TO piece_playlist_playlists_id_fkey;

-- Renames foreign key track_playlist_track_id_fkey of piece_playlist to piece_playlist_piece_id_fkey
ALTER TABLE piece_playlist RENAME CONSTRAINT track_playlist_track_id_fkey TO piece_playlist_piece_id_fkey;

-- Adds sequence piece_seq (start 1, increment 50)
CREATE SEQUENCE piece_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key piece_playlist_piece_id_fkey of piece_playlist
ALTER TABLE piece_playlist DROP CONSTRAINT piece_playlist_piece_id_fkey;

-- Drops foreign key playlist_cover_id_fkey of playlist
-- RV127 takes ACCESS EXCLUSIVE on playlist: nobody else reads or writes it until the transaction ends
ALTER TABLE playlist DROP CONSTRAINT playlist_cover_id_fkey;

-- Drops primary key piece_pkey of piece
ALTER TABLE piece DROP CONSTRAINT piece_pkey;

-- Drops primary key piece_playlist_pkey of piece_playlist
ALTER TABLE piece_playlist DROP CONSTRAINT piece_playlist_pkey;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column piece.id: uuid to bigint
-- RV107 PostgreSQL has no cast that keeps the meaning, so that any value may fail: piece.id from uuid to bigint; write the conversion that is meant
-- RV113 the planner knows nothing of piece.id then: run ANALYZE piece afterwards
-- RV111 copies all of piece while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM piece WHERE CASE WHEN pg_input_is_valid(id::text, 'bigint') THEN (id::text::bigint)::text IS DISTINCT FROM id::text ELSE id IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of piece have a value in id that bigint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE piece ALTER COLUMN id TYPE bigint USING id::text::bigint;

-- Changes column piece_playlist.piece_id: uuid to bigint
-- RV107 PostgreSQL has no cast that keeps the meaning, so that any value may fail: piece_playlist.piece_id from uuid to bigint; write the conversion that is meant
-- RV113 the planner knows nothing of piece_playlist.piece_id then: run ANALYZE piece_playlist afterwards
-- RV111 copies all of piece_playlist while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM piece_playlist WHERE CASE WHEN pg_input_is_valid(piece_id::text, 'bigint') THEN (piece_id::text::bigint)::text IS DISTINCT FROM piece_id::text ELSE piece_id IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of piece_playlist have a value in piece_id that bigint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE piece_playlist ALTER COLUMN piece_id TYPE bigint USING piece_id::text::bigint;

-- Changes column playlist.cover_id: uuid to bigint
-- RV107 PostgreSQL has no cast that keeps the meaning, so that any value may fail: playlist.cover_id from uuid to bigint; write the conversion that is meant
-- RV113 the planner knows nothing of playlist.cover_id then: run ANALYZE playlist afterwards
-- RV111 copies all of playlist while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM playlist WHERE CASE WHEN pg_input_is_valid(cover_id::text, 'bigint') THEN (cover_id::text::bigint)::text IS DISTINCT FROM cover_id::text ELSE cover_id IS NOT NULL END);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of playlist have a value in cover_id that bigint cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE playlist ALTER COLUMN cover_id TYPE bigint USING cover_id::text::bigint;

-- Moves data: lets sequence piece_seq begin above piece.id
SELECT setval('piece_seq', greatest(max(id) + 51, 1), false)
FROM piece
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Adds primary key piece_pkey of piece (id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE piece ADD CONSTRAINT piece_pkey PRIMARY KEY (id);

-- Adds primary key piece_playlist_pkey of piece_playlist (piece_id, playlists_id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE piece_playlist ADD CONSTRAINT piece_playlist_pkey PRIMARY KEY (piece_id, playlists_id);

-- Adds foreign key piece_playlist_piece_id_fkey of piece_playlist (piece_id) to piece (id)
-- RV124 nobody can write to piece_playlist or piece meanwhile
ALTER TABLE piece_playlist ADD CONSTRAINT piece_playlist_piece_id_fkey FOREIGN KEY (piece_id) REFERENCES piece (id);

-- Adds foreign key playlist_cover_id_fkey of playlist (cover_id) to piece (id)
-- RV124 nobody can write to playlist or piece meanwhile
ALTER TABLE playlist ADD CONSTRAINT playlist_cover_id_fkey FOREIGN KEY (cover_id) REFERENCES piece (id);
