-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table writer to author
--   - renames table writer_genre to author_genre
--   - renames column author_genre.writer_id to author_id
--   - renames primary key writer_pkey of author to author_pkey
--   - renames primary key writer_genre_pkey of author_genre to author_genre_pkey
--   - renames foreign key writer_genre_genre_id_fkey of author_genre to author_genre_genre_id_fkey
--   - renames foreign key writer_genre_writer_id_fkey of author_genre to author_genre_author_id_fkey
--   - renames sequence writer_seq to author_seq
-- Code from before it fails:
--   - table writer is called author now
--   - table writer_genre is called author_genre now
--   - column author_genre.writer_id is called author_id now
--   - sequence writer_seq is called author_seq now

-- Renames table writer to author
-- RV131 code that says table writer fails from this moment; it is author now
-- RV127 takes ACCESS EXCLUSIVE on writer: nobody else reads or writes it until the transaction ends
ALTER TABLE writer RENAME TO author;

-- Renames table writer_genre to author_genre
-- RV131 code that says table writer_genre fails from this moment; it is author_genre now
-- RV127 takes ACCESS EXCLUSIVE on writer_genre: nobody else reads or writes it until the transaction ends
ALTER TABLE writer_genre RENAME TO author_genre;

-- Renames column author_genre.writer_id to author_id
-- RV131 code that says column author_genre.writer_id fails from this moment; it is author_id now
ALTER TABLE author_genre RENAME COLUMN writer_id TO author_id;

-- Renames primary key writer_pkey of author to author_pkey
ALTER TABLE author RENAME CONSTRAINT writer_pkey TO author_pkey;

-- Renames primary key writer_genre_pkey of author_genre to author_genre_pkey
ALTER TABLE author_genre RENAME CONSTRAINT writer_genre_pkey TO author_genre_pkey;

-- Renames foreign key writer_genre_genre_id_fkey of author_genre to author_genre_genre_id_fkey
ALTER TABLE author_genre RENAME CONSTRAINT writer_genre_genre_id_fkey TO author_genre_genre_id_fkey;

-- Renames foreign key writer_genre_writer_id_fkey of author_genre to author_genre_author_id_fkey
ALTER TABLE author_genre RENAME CONSTRAINT writer_genre_writer_id_fkey TO author_genre_author_id_fkey;

-- Renames sequence writer_seq to author_seq
-- RV131 code that says sequence writer_seq fails from this moment; it is author_seq now
-- RV127 takes ACCESS EXCLUSIVE on writer_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE writer_seq RENAME TO author_seq;
