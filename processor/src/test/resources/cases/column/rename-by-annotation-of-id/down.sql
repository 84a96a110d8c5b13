-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- What it does:
--   - renames foreign key post_author_number_fkey of post to post_author_id_fkey
--   - renames column users.number to id
--   - renames column post.author_number to author_id

ALTER TABLE post RENAME CONSTRAINT post_author_number_fkey TO post_author_id_fkey;

-- RV131 code that says column users.number fails from this moment; it is id now
ALTER TABLE users RENAME COLUMN number TO id;

-- RV131 code that says column post.author_number fails from this moment; it is author_id now
ALTER TABLE post RENAME COLUMN author_number TO author_id;
