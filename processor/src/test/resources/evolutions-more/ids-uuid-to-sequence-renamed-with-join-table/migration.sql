-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table track to piece
--   - renames table track_playlist to piece_playlist
--   - renames column playlist.cover_id to cover_id__old
--   - renames column piece.id to id__old
--   - renames column piece_playlist.track_id to track_id__old
--   - renames unique key track_code_key of piece to piece_code_key
--   - renames foreign key track_playlist_playlists_id_fkey of piece_playlist to piece_playlist_playlists_id_fkey
--   - adds sequence piece_seq (start 1, increment 50)
--   - drops foreign key track_playlist_track_id_fkey of piece_playlist
--   - drops foreign key playlist_cover_id_fkey of playlist
--   - drops primary key track_pkey of piece
--   - drops primary key track_playlist_pkey of piece_playlist
--   - adds column piece.id (bigint)
--   - adds column piece_playlist.piece_id (bigint)
--   - adds column playlist.cover_id (bigint)
--   - changes column piece.id__old: may be null
--   - changes column piece_playlist.track_id__old: may be null
--   - moves data: fills piece.id
--   - moves data: fills piece_playlist.piece_id
--   - moves data: fills playlist.cover_id
--   - and 10 more
-- Code from before it fails:
--   - table track is called piece now
--   - table track_playlist is called piece_playlist now
--   - piece.id needs a value, and it does not know it
--   - piece_playlist.piece_id needs a value, and it does not know it
--   - column piece.id__old is gone
--   - column piece_playlist.track_id__old is gone
--   - column playlist.cover_id__old is gone
--   - values that primary key piece_playlist_pkey of piece_playlist has already are refused
--   - values that foreign key piece_playlist_piece_id_fkey of piece_playlist does not find are refused
--   - values that foreign key playlist_cover_id_fkey of playlist does not find are refused
-- What the way back does not bring back:
--   - : the way back restores the rows, under new keys in piece.id__old
-- What the way back destroys, and when it fails:
--   - RV142 keeps the rows but not piece.id: those keys are lost
--   - RV143 counts rows written since: fails if two rows agree in primary key track_playlist_pkey of piece_playlist, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if two rows agree in primary key track_pkey of piece, and builds its index while nobody can read the table
--   - RV143 counts rows written since: fails if a row refers to none by foreign key playlist_cover_id_fkey of playlist, and nobody can write to playlist or piece meanwhile
--   - RV143 counts rows written since: fails if a row refers to none by foreign key track_playlist_track_id_fkey of piece_playlist, and nobody can write to piece_playlist or piece meanwhile

-- Renames table track to piece
-- RV131 code that says table track fails from this moment; it is piece now
-- RV127 takes ACCESS EXCLUSIVE on track: nobody else reads or writes it until the transaction ends
ALTER TABLE track RENAME TO piece;

-- Renames table track_playlist to piece_playlist
-- RV131 code that says table track_playlist fails from this moment; it is piece_playlist now
-- RV127 takes ACCESS EXCLUSIVE on track_playlist: nobody else reads or writes it until the transaction ends
ALTER TABLE track_playlist RENAME TO piece_playlist;

-- Renames column playlist.cover_id to cover_id__old
-- RV127 takes ACCESS EXCLUSIVE on playlist: nobody else reads or writes it until the transaction ends
ALTER TABLE playlist RENAME COLUMN cover_id TO cover_id__old;

-- Renames column piece.id to id__old
ALTER TABLE piece RENAME COLUMN id TO id__old;

-- Renames column piece_playlist.track_id to track_id__old
ALTER TABLE piece_playlist RENAME COLUMN track_id TO track_id__old;

-- Renames unique key track_code_key of piece to piece_code_key
ALTER TABLE piece RENAME CONSTRAINT track_code_key TO piece_code_key;

-- Renames foreign key track_playlist_playlists_id_fkey of piece_playlist to piece_playlist_playlists_id_fkey
ALTER TABLE piece_playlist RENAME CONSTRAINT track_playlist_playlists_id_fkey TO piece_playlist_playlists_id_fkey;

-- Adds sequence piece_seq (start 1, increment 50)
CREATE SEQUENCE piece_seq START WITH 1 INCREMENT BY 50;

-- Drops foreign key track_playlist_track_id_fkey of piece_playlist
-- RV104 drops foreign key track_playlist_track_id_fkey of piece_playlist: rows that break it may arrive, and then it cannot be put back
ALTER TABLE piece_playlist DROP CONSTRAINT track_playlist_track_id_fkey;

-- Drops foreign key playlist_cover_id_fkey of playlist
ALTER TABLE playlist DROP CONSTRAINT playlist_cover_id_fkey;

-- Drops primary key track_pkey of piece
-- RV104 drops primary key track_pkey of piece: rows that break it may arrive, and then it cannot be put back
ALTER TABLE piece DROP CONSTRAINT track_pkey;

-- Drops primary key track_playlist_pkey of piece_playlist
-- RV104 drops primary key track_playlist_pkey of piece_playlist: rows that break it may arrive, and then it cannot be put back
ALTER TABLE piece_playlist DROP CONSTRAINT track_playlist_pkey;

-- Adds column piece.id (bigint)
ALTER TABLE piece ADD COLUMN id bigint;

-- Adds column piece_playlist.piece_id (bigint)
ALTER TABLE piece_playlist ADD COLUMN piece_id bigint;

-- Adds column playlist.cover_id (bigint)
ALTER TABLE playlist ADD COLUMN cover_id bigint;

-- Changes column piece.id__old: may be null
ALTER TABLE piece ALTER COLUMN id__old DROP NOT NULL;

-- Changes column piece_playlist.track_id__old: may be null
ALTER TABLE piece_playlist ALTER COLUMN track_id__old DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills piece.id
-- RV112 writes rows of piece, all in one transaction: the more there are, the longer others wait
UPDATE piece SET id = nextval('piece_seq');

-- Moves data: fills piece_playlist.piece_id
-- RV112 writes rows of piece_playlist, all in one transaction: the more there are, the longer others wait
UPDATE piece_playlist SET piece_id = piece.id
FROM piece
WHERE piece.id__old = piece_playlist.track_id__old;

-- Moves data: fills playlist.cover_id
-- RV112 writes rows of playlist, all in one transaction: the more there are, the longer others wait
UPDATE playlist SET cover_id = piece.id
FROM piece
WHERE piece.id__old = playlist.cover_id__old;

-- Moves data: lets sequence piece_seq begin above piece.id
SELECT setval('piece_seq', greatest(max(id) + 51, 1), false)
FROM piece
HAVING max(id) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column piece.id: not null
-- RV121 reads all of piece while nobody else can
-- RV132 code that does not know piece.id cannot insert rows any more
ALTER TABLE piece ALTER COLUMN id SET NOT NULL;

-- Changes column piece_playlist.piece_id: not null
-- RV121 reads all of piece_playlist while nobody else can
-- RV132 code that does not know piece_playlist.piece_id cannot insert rows any more
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM piece_playlist WHERE piece_id IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE not_null_violation USING MESSAGE = misfits || ' rows of piece_playlist have no value in piece_id',
            HINT = 'Write a value for them at the hinge above.';
    END IF;
END
$guard$;
ALTER TABLE piece_playlist ALTER COLUMN piece_id SET NOT NULL;

-- Drops column piece.id__old
-- reviver:carried=piece.id__old
ALTER TABLE piece DROP COLUMN id__old;

-- Drops column piece_playlist.track_id__old
-- reviver:carried=piece_playlist.track_id__old
ALTER TABLE piece_playlist DROP COLUMN track_id__old;

-- Drops column playlist.cover_id__old
-- reviver:carried=playlist.cover_id__old
ALTER TABLE playlist DROP COLUMN cover_id__old;

-- Adds primary key piece_pkey of piece (id)
-- RV122 fails if two rows agree in primary key piece_pkey of piece, and builds its index while nobody can read the table
ALTER TABLE piece ADD CONSTRAINT piece_pkey PRIMARY KEY (id);

-- Adds primary key piece_playlist_pkey of piece_playlist (piece_id, playlists_id)
-- RV122 fails if two rows agree in primary key piece_playlist_pkey of piece_playlist, and builds its index while nobody can read the table
ALTER TABLE piece_playlist ADD CONSTRAINT piece_playlist_pkey PRIMARY KEY (piece_id, playlists_id);

-- Adds foreign key piece_playlist_piece_id_fkey of piece_playlist (piece_id) to piece (id)
-- RV124 fails if a row refers to none by foreign key piece_playlist_piece_id_fkey of piece_playlist, and nobody can write to piece_playlist or piece meanwhile
ALTER TABLE piece_playlist ADD CONSTRAINT piece_playlist_piece_id_fkey FOREIGN KEY (piece_id) REFERENCES piece (id);

-- Adds foreign key playlist_cover_id_fkey of playlist (cover_id) to piece (id)
-- RV124 fails if a row refers to none by foreign key playlist_cover_id_fkey of playlist, and nobody can write to playlist or piece meanwhile
ALTER TABLE playlist ADD CONSTRAINT playlist_cover_id_fkey FOREIGN KEY (cover_id) REFERENCES piece (id);
