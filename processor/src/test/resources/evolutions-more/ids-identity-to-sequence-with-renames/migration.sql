-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table album to record
--   - renames column record.id to record_no
--   - renames column song.album_id to record_record_no
--   - renames primary key album_pkey of record to record_pkey
--   - renames foreign key song_album_id_fkey of song to song_record_record_no_fkey
--   - renames sequence album_id_seq to record_record_no_seq
--   - adds sequence record_seq (start 1, increment 50)
--   - adds sequence song_seq (start 1, increment 50)
--   - moves data: lets sequence record_seq begin above record.record_no
--   - moves data: lets sequence song_seq begin above song.id
--   - changes column record.record_no: no identity
--   - changes column song.id: no identity
--   - changes column song.id: integer to bigint
-- Code from before it fails:
--   - table album is called record now
--   - column record.id is called record_no now
--   - column song.album_id is called record_record_no now
--   - record.record_no gets no number from the database any more
--   - song.id gets no number from the database any more
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: song.id from bigint to integer

-- Renames table album to record
-- RV131 code that says table album fails from this moment; it is record now
-- RV127 takes ACCESS EXCLUSIVE on album: nobody else reads or writes it until the transaction ends
ALTER TABLE album RENAME TO record;

-- Renames column record.id to record_no
-- RV131 code that says column record.id fails from this moment; it is record_no now
ALTER TABLE record RENAME COLUMN id TO record_no;

-- Renames column song.album_id to record_record_no
-- RV131 code that says column song.album_id fails from this moment; it is record_record_no now
-- RV127 takes ACCESS EXCLUSIVE on song: nobody else reads or writes it until the transaction ends
ALTER TABLE song RENAME COLUMN album_id TO record_record_no;

-- Renames primary key album_pkey of record to record_pkey
ALTER TABLE record RENAME CONSTRAINT album_pkey TO record_pkey;

-- Renames foreign key song_album_id_fkey of song to song_record_record_no_fkey
ALTER TABLE song RENAME CONSTRAINT song_album_id_fkey TO song_record_record_no_fkey;

-- Renames sequence album_id_seq to record_record_no_seq
-- RV127 takes ACCESS EXCLUSIVE on album_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE album_id_seq RENAME TO record_record_no_seq;

-- Adds sequence record_seq (start 1, increment 50)
CREATE SEQUENCE record_seq START WITH 1 INCREMENT BY 50;

-- Adds sequence song_seq (start 1, increment 50)
CREATE SEQUENCE song_seq START WITH 1 INCREMENT BY 50;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: lets sequence record_seq begin above record.record_no
SELECT setval('record_seq', greatest(greatest(max(record_no), pg_sequence_last_value(pg_get_serial_sequence('record', 'record_no')::regclass)) + 51, 1), false)
FROM record
HAVING greatest(max(record_no), pg_sequence_last_value(pg_get_serial_sequence('record', 'record_no')::regclass)) IS NOT NULL;

-- Moves data: lets sequence song_seq begin above song.id
SELECT setval('song_seq', greatest(greatest(max(id), pg_sequence_last_value(pg_get_serial_sequence('song', 'id')::regclass)) + 51, 1), false)
FROM song
HAVING greatest(max(id), pg_sequence_last_value(pg_get_serial_sequence('song', 'id')::regclass)) IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column record.record_no: no identity
ALTER TABLE record ALTER COLUMN record_no DROP IDENTITY;

-- Changes column song.id: no identity
ALTER TABLE song ALTER COLUMN id DROP IDENTITY;

-- Changes column song.id: integer to bigint
-- RV113 the planner knows nothing of song.id then: run ANALYZE song afterwards
-- RV111 copies all of song while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
ALTER TABLE song ALTER COLUMN id TYPE bigint;
