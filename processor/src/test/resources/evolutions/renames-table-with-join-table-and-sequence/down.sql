-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames sequence author_seq to writer_seq
--   - renames foreign key author_genre_author_id_fkey of author_genre to writer_genre_writer_id_fkey
--   - renames foreign key author_genre_genre_id_fkey of author_genre to writer_genre_genre_id_fkey
--   - renames primary key author_genre_pkey of author_genre to writer_genre_pkey
--   - renames primary key author_pkey of author to writer_pkey
--   - renames column author_genre.author_id to writer_id
--   - renames table author_genre to writer_genre
--   - renames table author to writer

-- Renames sequence author_seq to writer_seq
-- RV131 code that says sequence author_seq fails from this moment; it is writer_seq now
-- RV127 takes ACCESS EXCLUSIVE on author_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE author_seq RENAME TO writer_seq;

-- Renames foreign key author_genre_author_id_fkey of author_genre to writer_genre_writer_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on author_genre: nobody else reads or writes it until the transaction ends
ALTER TABLE author_genre RENAME CONSTRAINT author_genre_author_id_fkey TO writer_genre_writer_id_fkey;

-- Renames foreign key author_genre_genre_id_fkey of author_genre to writer_genre_genre_id_fkey
ALTER TABLE author_genre RENAME CONSTRAINT author_genre_genre_id_fkey TO writer_genre_genre_id_fkey;

-- Renames primary key author_genre_pkey of author_genre to writer_genre_pkey
ALTER TABLE author_genre RENAME CONSTRAINT author_genre_pkey TO writer_genre_pkey;

-- Renames primary key author_pkey of author to writer_pkey
-- RV127 takes ACCESS EXCLUSIVE on author: nobody else reads or writes it until the transaction ends
ALTER TABLE author RENAME CONSTRAINT author_pkey TO writer_pkey;

-- Renames column author_genre.author_id to writer_id
-- RV131 code that says column author_genre.author_id fails from this moment; it is writer_id now
ALTER TABLE author_genre RENAME COLUMN author_id TO writer_id;

-- Renames table author_genre to writer_genre
-- RV131 code that says table author_genre fails from this moment; it is writer_genre now
ALTER TABLE author_genre RENAME TO writer_genre;

-- Renames table author to writer
-- RV131 code that says table author fails from this moment; it is writer now
ALTER TABLE author RENAME TO writer;
