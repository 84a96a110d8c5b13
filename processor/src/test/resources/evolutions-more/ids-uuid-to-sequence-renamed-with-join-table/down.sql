-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key playlist_cover_id_fkey of playlist
--   - drops foreign key piece_playlist_piece_id_fkey of piece_playlist
--   - drops primary key piece_playlist_pkey of piece_playlist
--   - drops primary key piece_pkey of piece
--   - adds column playlist.cover_id__old (uuid)
--   - adds column piece_playlist.track_id__old (uuid)
--   - adds column piece.id__old (uuid)
--   - changes column piece_playlist.piece_id: may be null
--   - changes column piece.id: may be null
--   - moves data: fills piece.id__old
--   - moves data: fills piece_playlist.track_id__old
--   - moves data: fills playlist.cover_id__old
--   - changes column piece_playlist.track_id__old: not null
--   - changes column piece.id__old: not null
--   - drops column playlist.cover_id
--   - drops column piece_playlist.piece_id
--   - drops column piece.id
--   - adds primary key track_playlist_pkey of piece_playlist (track_id__old, playlists_id)
--   - adds primary key track_pkey of piece (id__old)
--   - adds foreign key playlist_cover_id_fkey of playlist (cover_id__old) to piece (id__old)
--   - and 9 more
-- What it does not bring back:
--   - : the way back restores the rows, under new keys in piece.id__old
-- What it destroys, and when it fails:
--   - RV142 keeps the rows but not piece.id: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key track_playlist_pkey of piece_playlist, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key track_pkey of piece, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key playlist_cover_id_fkey of playlist, and nobody can write to playlist or piece meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key track_playlist_track_id_fkey of piece_playlist, and nobody can write to piece_playlist or piece meanwhile

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

-- Adds column playlist.cover_id__old (uuid)
ALTER TABLE playlist ADD COLUMN cover_id__old uuid;

-- Adds column piece_playlist.track_id__old (uuid)
ALTER TABLE piece_playlist ADD COLUMN track_id__old uuid;

-- Adds column piece.id__old (uuid)
ALTER TABLE piece ADD COLUMN id__old uuid;

-- Changes column piece_playlist.piece_id: may be null
ALTER TABLE piece_playlist ALTER COLUMN piece_id DROP NOT NULL;

-- Changes column piece.id: may be null
ALTER TABLE piece ALTER COLUMN id DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills piece.id__old
-- RV112 writes rows of piece, all in one transaction: the more there are, the longer others wait
-- structure-only: restores the rows, under new keys in piece.id__old
UPDATE piece SET id__old = gen_random_uuid();

-- Moves data: fills piece_playlist.track_id__old
-- RV112 writes rows of piece_playlist, all in one transaction: the more there are, the longer others wait
UPDATE piece_playlist SET track_id__old = piece.id__old
FROM piece
WHERE piece.id = piece_playlist.piece_id;

-- Moves data: fills playlist.cover_id__old
-- RV112 writes rows of playlist, all in one transaction: the more there are, the longer others wait
UPDATE playlist SET cover_id__old = piece.id__old
FROM piece
WHERE piece.id = playlist.cover_id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column piece_playlist.track_id__old: not null
-- RV121 reads all of piece_playlist while nobody else can
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM piece_playlist WHERE track_id__old IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of piece_playlist have no value in track_id__old',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE piece_playlist ALTER COLUMN track_id__old SET NOT NULL;

-- Changes column piece.id__old: not null
-- RV121 reads all of piece while nobody else can
ALTER TABLE piece ALTER COLUMN id__old SET NOT NULL;

-- Drops column playlist.cover_id
-- reviver:carried=playlist.cover_id
ALTER TABLE playlist DROP COLUMN cover_id;

-- Drops column piece_playlist.piece_id
-- reviver:carried=piece_playlist.piece_id
ALTER TABLE piece_playlist DROP COLUMN piece_id;

-- Drops column piece.id
-- reviver:carried=piece.id
ALTER TABLE piece DROP COLUMN id;

-- Adds primary key track_playlist_pkey of piece_playlist (track_id__old, playlists_id)
-- RV143 counts rows written since: fails if two rows agree in primary key track_playlist_pkey of piece_playlist, and builds its index while nobody can read the table
ALTER TABLE piece_playlist ADD CONSTRAINT track_playlist_pkey PRIMARY KEY (track_id__old, playlists_id);

-- Adds primary key track_pkey of piece (id__old)
-- RV143 counts rows written since: fails if two rows agree in primary key track_pkey of piece, and builds its index while nobody can read the table
ALTER TABLE piece ADD CONSTRAINT track_pkey PRIMARY KEY (id__old);

-- Adds foreign key playlist_cover_id_fkey of playlist (cover_id__old) to piece (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key playlist_cover_id_fkey of playlist, and nobody can write to playlist or piece meanwhile
ALTER TABLE playlist ADD CONSTRAINT playlist_cover_id_fkey FOREIGN KEY (cover_id__old) REFERENCES piece (id__old);

-- Adds foreign key track_playlist_track_id_fkey of piece_playlist (track_id__old) to piece (id__old)
-- RV143 counts rows written since: fails if a row refers to none by foreign key track_playlist_track_id_fkey of piece_playlist, and nobody can write to piece_playlist or piece meanwhile
ALTER TABLE piece_playlist ADD CONSTRAINT track_playlist_track_id_fkey FOREIGN KEY (track_id__old) REFERENCES piece (id__old);

-- Drops sequence piece_seq
DROP SEQUENCE piece_seq;

-- Renames foreign key piece_playlist_playlists_id_fkey of piece_playlist to track_playlist_playlists_id_fkey
ALTER TABLE piece_playlist RENAME CONSTRAINT piece_playlist_playlists_id_fkey TO track_playlist_playlists_id_fkey;

-- Renames unique key piece_code_key of piece to track_code_key
ALTER TABLE piece RENAME CONSTRAINT piece_code_key TO track_code_key;

-- Renames column piece_playlist.track_id__old to track_id
ALTER TABLE piece_playlist RENAME COLUMN track_id__old TO track_id;

-- Renames column piece.id__old to id
ALTER TABLE piece RENAME COLUMN id__old TO id;

-- Renames column playlist.cover_id__old to cover_id
ALTER TABLE playlist RENAME COLUMN cover_id__old TO cover_id;

-- Renames table piece_playlist to track_playlist
-- RV131 code that says table piece_playlist fails from this moment; it is track_playlist now
ALTER TABLE piece_playlist RENAME TO track_playlist;

-- Renames table piece to track
-- RV131 code that says table piece fails from this moment; it is track now
ALTER TABLE piece RENAME TO track;
